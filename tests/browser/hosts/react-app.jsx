import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const offers = ['riverbank-university/data-literacy-for-managers', 'riverbank-university/spreadsheet-skills'];

/** A page of somebody who uses React, without a line that is about our element. */
function App() {
  const [turns, setTurns] = useState(0);
  const [first, setFirst] = useState(offers[0]);
  const [theme, setTheme] = useState();
  const [isTurned, setTurned] = useState(false);
  const [isShown, setShown] = useState(true);
  const pieces = [
    <li key="offer">
      <micro-credential offer={first} theme={theme}>
        <a href={`CATALOGUE/offers/${first}/`}>{first}</a>
      </micro-credential>
    </li>,
    <li key="list">
      <micro-credential list="mode=online&price=free">A list</micro-credential>
    </li>,
  ];
  return (
    <>
      <p>
        <button type="button" onClick={() => setTurns(turns + 1)}>
          Draw again
        </button>
        <output>{turns}</output>
        <button type="button" onClick={() => setFirst(offers[first === offers[0] ? 1 : 0])}>
          Another offer
        </button>
        <button type="button" onClick={() => setTheme(theme ? undefined : 'dark')}>
          Other light
        </button>
        <button type="button" onClick={() => setTurned(!isTurned)}>
          Other order
        </button>
        <button type="button" onClick={() => setShown(!isShown)}>
          Show or not
        </button>
      </p>
      {isShown && <ul>{isTurned ? pieces.toReversed() : pieces}</ul>}
    </>
  );
}

createRoot(document.querySelector('#root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
