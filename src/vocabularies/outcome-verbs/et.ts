import { doubt, type Lexicon, notObservable, observable, suggestions, type Verdict, words } from './lexicon.ts';

/** Stems to which all endings are added: `kirjelda` gives kirjeldab, kirjeldavad, kirjeldada, kirjeldama. */
const stems = words(`
  aktsepteeri analüüsi argumenteeri arutle arvuta arvusta automatiseeri defineeri demonstreeri diagnoosi dokumenteeri
  ehita eksperimenteeri eralda eri esinda esita esitle ette formuleeri hangi iseloomusta illustreeri installi integreeri
  interpreteeri intervjueeri jaga jooni joonista joonesta juhenda järelda järjesta kalkuleeri kasuta kategoriseeri
  kavanda kirjelda kirjuta klassifitseeri kohanda kombineeri kommenteeri kommunikeeri kontrolli koordineeri koosta
  koosta korralda korrasta korrigeeri kujunda kujuta käivita käsitse lahenda liigita loetle lühenda majanda modelleeri
  modereeri motiveeri muuda mõjuta nimeta näita opereeri optimeeri organiseeri osuta otsusta paigalda paiguta
  paranda parenda planeeri presenteeri prioriseeri prognoosi programmeeri projekteeri protokolli põhjenda rakenda
  realiseeri registreeri reguleeri reflekteeri remondi sea seadista selgita seosta simuleeri sorteeri struktureeri
  suhtle sõnasta sünteesi tasakaalusta teavita teosta testi toimeta tuleta tutvusta tuvasta tähista täida täpsusta
  tõesta tõlgenda valideeri valmista vasta visandada visanda visualiseeri võrdle väljenda õpeta ühenda
  üldista koguda puhasta eelda haara halda häälesta algata kaitse kaasa toeta seleta vormista refereeri tsiteeri
`);
/** Verbs whose stem changes: third person, infinitives. */
const changing = words(`
  hindab hindavad hinnata hindama eristab eristavad eristada eristama loeb loevad lugeda lugema leiab leiavad leida leidma
  valib valivad valida valima annab annavad anda andma toob toovad tuua tooma teeb teevad teha tegema viib viivad viia viima
  pakub pakuvad pakkuda pakkuma mõõdab mõõdavad mõõta mõõtma juhib juhivad juhtida juhtima loob loovad luua looma kogub
  koguvad koguda koguma jälgib jälgivad jälgida jälgima uurib uurivad uurida uurima otsib otsivad otsida otsima arendab
  arendavad arendada arendama tõlgib tõlgivad tõlkida tõlkima räägib räägivad rääkida rääkima esineb esinevad esineda esinema
  osaleb osalevad osaleda osalema töötab töötavad töötada töötama hooldab hooldavad hooldada hooldama väitleb väitlevad
  väidelda võrdleb võrdlevad võrrelda võrdlema arutleb arutlevad arutleda kirjeldab suhtleb suhtlevad suhelda suhtlema
  loetleb loetlevad loetleda loetlema esitleb esitlevad esitleda esitlema seab seavad seada seadma täidab täidavad
  täita täitma jagab jagavad jagada jagama teisendab teisendada avaldab avaldada küsitleb küsitleda küsitlema lahendab käsitleb
  käsitleda käsitlema vastab vastavad vastata vastama eelistab töötleb töötlevad töödelda töötlema määrab määravad määrata
  määrama märkab märgata nõustab nõustada nõustama kaitseb kaitsevad kaitsta kaitsma kehtestab mõtestab püstitab püstitada
  püstitama tunnustab ravib ravida õmbleb keevitab keevitada edastab edastada toodab toota soovitab soovitada soovitama järgib järgida järgima
`);

const actions = new Set([
  ...stems.flatMap((stem) => ['b', 'vad', 'da', 'ma', 'ks'].map((ending) => stem + ending)),
  ...changing,
]);

const vague = suggestions(`
  teab teavad teada teadma: nimetab, kirjeldab, loetleb
  tunneb tunnevad tunda tundma: nimetab, kirjeldab, kasutab
  mõistab mõistavad mõista mõistma: selgitab, võrdleb, rakendab
  väärtustab väärtustavad väärtustada väärtustama: põhjendab, selgitab
  omab omavad omada: kirjeldab, selgitab, rakendab
  tutvub tutvuvad tutvuda tutvuma tutvunud: kirjeldab, kasutab, võrdleb
  õpib õpivad õppida õppima: selgitab, rakendab, kasutab
  teadvustab teadvustavad teadvustada tajub tajuda: kirjeldab, selgitab
`);
const knowledge =
  '(?:\\p{L}*teadmisi|\\p{L}*teadmised|ülevaate|ülevaade|ülevaadet|arusaam|arusaama|arusaamist|arusaamine|ettekujutus|ettekujutuse)';
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^| )((?:saab|saavad|saada|saama) (?:\p{L}+ )*aru|aru (?:saab|saavad|saada|saama))(?= |$)/u,
    'selgitab, võrdleb, rakendab',
  ],
  [
    /(?:^| )((?:on|olla|olema) (?:\p{L}+ )*(?:teadlik|teadlikud|kursis|tutvunud|tuttav))(?= |$)/u,
    'kirjeldab, selgitab, kasutab',
  ],
  [
    new RegExp(
      `(?:^| )((?:saab|saavad|omab|omavad|omandab|omandavad|omandanud|süvendab|süvendavad|täiendab|täiendavad|laiendab|on|evib) (?:\\p{L}+ )*${knowledge})(?= |$)`,
      'u',
    ),
    'selgitab, kirjeldab, rakendab',
  ],
];
const learnsTo = /(?:^| )(?:õpib|õpivad|õppida) (?:\p{L}+ )*(?!tundma|teadma|mõistma)\p{L}+ma(?= |$)/u;
const knowsHow = /(?:^| )(?:teab|teavad),? kuidas p{L}+ ?.*(?:da|ta|a)$/;
const subordinate =
  /^(?:kuidas|mis|mida|mille|millal|millised|milliseid|milline|millist|millega|milles|kas|et|sest|kus|kui|kes|keda|miks|mil|nagu)(?= )/;
const topic =
  /^(?:(?:sissejuhatus|ülevaade|teadlikkus|arusaam|arusaamine|\p{L}*teadmised|\p{L}*põhialused)(?= |$)|(?:\p{L}+ ){1,4}(?:alused|põhialused|põhimõtted|põhimõisted|põhitõed|põhiteadmised|mõisted|ajalugu|olemus|roll)$)/u;

/** Estonian verbs that name an observable action, and those that do not. */
export const estonian: Lexicon = {
  source:
    'Anderson and Krathwohl (2001), A Taxonomy for Learning, Teaching, and Assessing; Tallinn University of Technology, Väljundipõhine õpe, on the wording of outcomes (õpiväljundid)',
  judge: judgeEstonian,
};

function judgeEstonian(statement: string): Verdict {
  const clauses = statement
    .toLowerCase()
    .replace(/[.!?]+$/, '')
    .split(/ ?[,;:–—] ?/);
  const main = clauses.filter((clause) => !subordinate.test(clause)).join(' ');
  const tokens = main.split(/[^\p{L}-]+/u).filter((token) => token !== '');
  const recognises = /(?:^| )tunne(?:b|vad) (?:\p{L}+ )*ära(?= |$)|(?:^| )ära tunda(?= |$)/u.test(main);
  if (recognises) return observable('tunneb ära');
  const action = tokens.find((token) => actions.has(token));
  if (action !== undefined && !learnsTo.test(main)) return observable(action);
  if (learnsTo.test(main) || knowsHow.test(statement.toLowerCase().replace(/[.!?]+$/, ''))) return doubt;
  for (const [pattern, suggestion] of phrases) {
    const phrase = pattern.exec(main)?.[1];
    if (phrase !== undefined) return notObservable(phrase, suggestion);
  }
  const unknownVerb = tokens.some(
    (token) =>
      /(?:b|vad)$/.test(token) && !vague.has(token) && !/^(?:oskab|oskavad|suudab|suudavad|saab|saavad)$/.test(token),
  );
  if (unknownVerb) return doubt;
  const word = tokens.find((token) => vague.has(token));
  const suggestion = word === undefined ? undefined : vague.get(word);
  if (word !== undefined && suggestion !== undefined) return notObservable(word, suggestion);
  return topic.test(main) ? notObservable(undefined, 'selgitab, rakendab, kasutab') : doubt;
}
