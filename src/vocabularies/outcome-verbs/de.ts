import { doubt, type Lexicon, notObservable, observable, suggestions, type Verdict, words } from './lexicon.ts';

/** Infinitives. German outcomes end with them as often as they begin with them. */
const infinitives = words(`
  abbauen abbilden abgrenzen ableiten abrufen abschätzen abstimmen abwägen adaptieren aktualisieren analysieren anbieten
  anfertigen anleiten anpassen antizipieren anwenden argumentieren arbeiten aufbauen aufbereiten aufdecken aufführen
  aufschreiben aufspüren aufstellen aufzählen aufzeichnen aufzeigen ausarbeiten ausdrücken ausführen auswählen auswerten
  automatisieren bauen beantworten bearbeiten bedienen begleiten begründen behandeln beheben belegen benennen benutzen
  beobachten beraten berechnen berichten berücksichtigen beschaffen beschreiben bestimmen betreiben betreuen beurteilen
  beweisen bewerten bezeichnen beziehen bilanzieren bilden buchen charakterisieren codieren darlegen darstellen datieren
  debattieren definieren deuten diagnostizieren differenzieren diskutieren dokumentieren durchführen einbinden einhalten einordnen
  einrichten einsetzen einschätzen einstufen empfehlen entnehmen entscheiden entwerfen entwickeln erarbeiten erfassen
  erheben erkennen erklären erläutern ermitteln erörtern erproben erstellen erzählen erzeugen evaluieren exemplifizieren
  experimentieren extrahieren fahren finden folgern formulieren fördern führen geben generieren gestalten gewichten gliedern
  gruppieren handeln handhaben herausarbeiten herleiten herstellen hinterfragen identifizieren illustrieren implementieren
  informieren initiieren installieren instruieren integrieren interpretieren interviewen kalibrieren kalkulieren
  kategorisieren klären klassifizieren koordinieren kombinieren kommentieren kommunizieren konfigurieren konstruieren
  kontrastieren kontrollieren konzipieren korrigieren kritisieren leiten lesen lokalisieren lösen managen messen
  modellieren moderieren modifizieren montieren motivieren nachweisen nennen nutzen optimieren ordnen organisieren
  paraphrasieren planen präsentieren priorisieren produzieren prognostizieren programmieren protokollieren prüfen
  realisieren recherchieren rechtfertigen reduzieren reflektieren reparieren reproduzieren sammeln schildern schreiben
  sichern simulieren skizzieren sortieren spezifizieren stellen steuern strukturieren synthetisieren testen transferieren
  transformieren trennen überarbeiten überprüfen übersetzen übertragen überwachen umformen umgehen umsetzen umwandeln
  unterscheiden unterstützen untersuchen urteilen validieren verallgemeinern veranschaulichen verantworten verarbeiten
  verbessern verfassen verfolgen vergleichen verhandeln verknüpfen vermitteln verteidigen verwalten verwenden visualisieren
  voraussagen vorbereiten vorführen vorhersagen vorlegen vorschlagen vorstellen vortragen wählen warten wiedergeben
  zeichnen zeigen zerlegen zitieren zuordnen zusammenfassen zusammenstellen
`);
/** Prefixes that part from their verb in a main clause: "wendet … an". */
const prefixes = [
  'ab',
  'an',
  'auf',
  'aus',
  'dar',
  'durch',
  'ein',
  'heraus',
  'her',
  'nach',
  'um',
  'voraus',
  'vor',
  'wieder',
  'zusammen',
  'zu',
];
const strongForms = words(
  'liest misst gibt hält trägt überträgt entwirft wirbt beschreibt schreibt vergleicht unterscheidet entscheidet erkennt benennt nennt findet schlägt trifft wirft empfiehlt bezieht löst',
);

const infinitiveSet = new Set(infinitives);
const withZu = new Set(infinitives.flatMap((verb) => split(verb).map(([prefix, base]) => `${prefix}zu${base}`)));
const thirdPersons = new Set([...infinitives.map(thirdPerson), ...strongForms]);
/** `wenden` and `wendet` with `an`, for verbs whose prefix stands at the end of the clause. */
const parted = new Map<string, Set<string>>();
for (const verb of infinitives) {
  for (const [prefix, base] of split(verb)) {
    for (const form of [base, thirdPerson(base)]) parted.set(form, (parted.get(form) ?? new Set()).add(prefix));
  }
}

const vague = suggestions(`
  kennen kennt kennenlernen kennenzulernen auskennen: benennen, beschreiben, aufzählen
  wissen weiß: benennen, beschreiben, erklären
  verstehen versteht nachvollziehen nachvollzieht begreifen begreift: erklären, vergleichen, anwenden
  lernen lernt erlernen erlernt: erklären, anwenden, durchführen
  beherrschen beherrscht: anwenden, durchführen, lösen
`);
/** Having and getting knowledge, in either order within the clause. */
const having =
  /(?:^| )(?:haben|hat|besitzen|besitzt|verfügen|verfügt|erwerben|erwirbt|erlangen|erlangt|gewinnen|gewinnt|vertiefen|vertieft|erhalten|erhält|bekommen|bekommt|erweitern|erweitert|aneignen|entwickeln|entwickelt)(?= |$)/;
const knowledge =
  /(?:^| )(\p{L}*kenntnis(?:se|sen)?|\p{L}*wissen|verständnis|\p{L}*einblicke?|\p{L}*überblick|bewusstsein|grundlagen|vorstellung)(?= |$)/u;
const states: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^| )(vertraut|bekannt|bewusst|sensibilisiert)(?: (?:sein|sind|ist|werden|gemacht|machen)| *$)/,
    'beschreiben, anwenden, einsetzen',
  ],
  [/(?:^| )(?:sind|ist|sein|werden) .*(vertraut|bewusst|sensibilisiert)(?= |$)/, 'beschreiben, anwenden, einsetzen'],
  [/(?:^| )kennen (lernen)(?= |$)/, 'beschreiben, vergleichen, erklären'],
  [/(?:^| )lernen .*(kennen)$/, 'beschreiben, vergleichen, erklären'],
];
const topic =
  /^(?:(?:ein|eine|einen|die|das|der|den|dem) )?(?:\p{Ll}+[esnrm] ){0,2}(?:\p{L}*(?:grundlagen|kenntnis|kenntnisse|wissen|einführung|überblick|einblicke?)|verständnis|prinzipien|konzepte|theorien|methoden|\p{L}*begriffe|aufbau|rolle|bedeutung|\p{L}+ik|\p{L}*sensibilisierung|bewusstsein|geschichte|vertrautheit|elemente|aspekte|\p{L}+(?:ung|heit|keit|schaft|tion|ismus|logie|tät))(?= |$)/u;
const ability = /(?:^| )(?:fähigkeit|fähigkeiten|kompetenz|kompetenzen|fertigkeit|fertigkeiten)(?= |$)/;
/** "Lernen, … zu …" and "wissen, wie man …" name an action, but not clearly one that the learner can do. */
const learningTo = /(?:^| )(?:wissen|weiß|lernen|lernt)(?= |$)/;
const withInfinitive = /(?:^|[ ,])(?:wie man|wie sie|zu \p{L}+n|\p{L}+zu\p{L}+n)(?= |$)/u;
const subordinate =
  /^(?:(?:mit|von|zu|aus|bei|in|an|auf|für|durch|über|unter|nach|vor) )?(?:dass|ob|was|wie|welche[rsnm]?|wer|wen|wem|wo|wann|warum|weshalb|wozu|womit|wodurch|damit|wenn|weil|indem|sodass|um|ohne|der|die|das|den|denen|dem|deren|dessen)(?= )/;
const relative = /^(?:(?:mit|von|zu|aus|bei|in|an|auf|für|durch) )?(?:der|die|das|den|dem)(?= )/;

/** German verbs that name an observable action, and those that do not. */
export const german: Lexicon = {
  source:
    'Anderson and Krathwohl (2001), A Taxonomy for Learning, Teaching, and Assessing; HRK nexus, Lernziele/Lernergebnisse formulieren; Baumgartner (2015), Lernergebnisse formulieren, for the verbs to avoid',
  judge: judgeGerman,
};

function judgeGerman(statement: string): Verdict {
  const clauses = statement.replace(/[.!?]+$/, '').split(/ ?[,;:–—] ?/);
  const main = clauses.filter((clause, index) => index === 0 || !isSubordinate(clause.toLowerCase()));
  const tokens = main.flatMap((clause, index) => tokensOf(clause, index === 0 && clause === clauses[0]));
  const lower = main.join(' ').toLowerCase();
  const state = firstMatch(lower, states) ?? phraseOf(lower);
  const action = tokens.find(({ word, first }, index) => isAction(word, first, tokens.slice(index + 1)));
  const named =
    action && !(state !== null && /^(?:entwickel|mach)/.test(action.word.toLowerCase())) ? action : undefined;
  const learning = learningTo.test(lower) && withInfinitive.test(statement.toLowerCase());
  if (learning) return doubt;
  if (/(?:^| )stellung (?:zu .*)?(?:nehmen|nimmt|beziehen)(?= |$)|(?:nehmen|nimmt) .*stellung(?= |$)/.test(lower))
    return observable('Stellung nehmen');
  if (named) return observable(named.word);
  const word = tokens.find(({ word, first }) => (first || isLower(word)) && vague.has(word.toLowerCase()))?.word;
  const suggestion = word === undefined ? undefined : vague.get(word.toLowerCase());
  const otherVerb = tokens.some(
    ({ word, first, ends }) =>
      !first &&
      ends &&
      isLower(word) &&
      /(?:en|ern|eln)$/.test(word) &&
      !vague.has(word) &&
      !/^(?:sein|werden|haben|können|sollen|besitzen|gewinnen|erwerben|erlangen|vertiefen|erhalten|verfügen)$/.test(
        word,
      ),
  );
  if (otherVerb || (ability.test(lower) && word === undefined)) return doubt;
  if (state) return notObservable(state.word, state.suggestion);
  if (word !== undefined && suggestion !== undefined) {
    // At the start of a line the noun and the verb look the same: "Wissen um …" and "Wissen, was …".
    return notObservable(word, suggestion);
  }
  return topic.test(lower) ? notObservable(undefined, 'erklären, anwenden, durchführen') : doubt;
}

type Token = {
  readonly word: string;
  readonly first: boolean /** Last of its clause, or before "und". */;
  readonly ends: boolean;
};

function tokensOf(clause: string, first: boolean): Token[] {
  const all = clause.split(/[^\p{L}-]+/u).filter((word) => word !== '');
  return all.map((word, index) => ({
    word,
    first: first && index === 0,
    ends: index === all.length - 1 || /^(?:und|oder|sowie)$/.test(all[index + 1] ?? ''),
  }));
}

/** Nouns have capitals, so a verb inside is in small letters; the first word may be either. */
function isAction(word: string, first: boolean, after: readonly Token[]): boolean {
  if (!first && !isLower(word)) return false;
  const lower = word.toLowerCase();
  const prefixesOfWord = parted.get(lower);
  if (prefixesOfWord && after.some(({ word: prefix, ends }) => ends && prefixesOfWord.has(prefix))) return true;
  if (lower === 'stellen' || lower === 'führen' || lower === 'geben')
    return first ? !after.some(({ word: last }) => last === 'kennen') : true;
  return infinitiveSet.has(lower) || withZu.has(lower) || thirdPersons.has(lower);
}

function isSubordinate(clause: string): boolean {
  if (!subordinate.test(clause)) return false;
  const infinitive = / zu \p{L}+n(?= |$)|\p{L}+zu\p{L}+n(?= |$)/u.test(clause);
  return !(relative.test(clause) && infinitive);
}

function phraseOf(lower: string): { word: string; suggestion: string } | null {
  const word = having.test(lower) ? knowledge.exec(lower)?.[1] : undefined;
  return word === undefined ? null : { word, suggestion: 'erklären, beschreiben, anwenden' };
}

function firstMatch(
  text: string,
  patterns: readonly (readonly [RegExp, string])[],
): { word: string; suggestion: string } | null {
  for (const [pattern, suggestion] of patterns) {
    const word = pattern.exec(text)?.[1];
    if (word !== undefined) return { word, suggestion };
  }
  return null;
}

function isLower(word: string): boolean {
  return word === word.toLowerCase();
}

function split(verb: string): (readonly [prefix: string, base: string])[] {
  return prefixes
    .filter((prefix) => verb.startsWith(prefix) && verb.length > prefix.length + 3)
    .map((prefix) => [prefix, verb.slice(prefix.length)] as const);
}

/** `bewerten`: bewertet; `erklären`: erklärt; `ermitteln`: ermittelt. */
function thirdPerson(infinitive: string): string {
  const stem = infinitive.replace(/e?n$/, '');
  return /(?:[td]|chn|ffn|gn)$/.test(stem) ? `${stem}et` : `${stem}t`;
}
