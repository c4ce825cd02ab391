/*
 * Links to the page that makes embeds (`data-embed`) take the page along as it stands: a list with its filters, a
 * comparison with its offers. Without this script they lead there all the same.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-embed]') : null;
  if (link) link.search = new URLSearchParams({ page: location.pathname + location.search }).toString();
});
