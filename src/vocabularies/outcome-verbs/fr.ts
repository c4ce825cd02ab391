import { type Lexicon, suggestions, words } from './lexicon.ts';
import { judgeVerbFirst, type VerbFirst } from './verb-first.ts';

/** Verbs in -er, whose forms are regular. */
const regular = words(`
  adapter administrer adopter analyser animer anticiper appliquer apporter argumenter articuler assembler associer assurer
  attribuer auditer automatiser calculer calibrer catégoriser chercher chiffrer citer clarifier classer classifier coder
  collaborer collecter combiner commenter communiquer comparer compiler compléter composer conceptualiser configurer
  confronter conjuguer conseiller consigner construire contribuer contrôler coordonner corriger créer critiquer cuisiner
  débattre décider décomposer décoder délimiter démontrer dépanner déployer désigner dessiner détecter déterminer
  développer diagnostiquer différencier diriger discriminer discuter distinguer documenter élaborer employer énoncer
  énumérer estimer étiqueter évaluer examiner exécuter expérimenter expliquer exploiter exposer exprimer extrapoler
  fabriquer faciliter formaliser former formuler gérer hiérarchiser identifier illustrer implanter implémenter imaginer
  indiquer installer intégrer interpréter interroger intervenir inventer juger justifier limiter lister localiser manipuler
  marquer mémoriser mener mesurer modéliser modérer modifier monter montrer motiver négocier nommer observer opérer
  optimiser ordonner organiser orienter paramétrer paraphraser participer penser pratiquer préciser prélever préparer
  présenter prévenir prioriser proposer programmer projeter prouver qualifier quantifier questionner raconter rapporter
  rassembler réaliser rechercher réciter recommander reconstituer rédiger reformuler regrouper relater relier repérer
  répéter représenter résumer retracer sélectionner séparer signaler simuler situer solliciter spécifier structurer suggérer
  superviser synthétiser tester tracer traiter transférer transformer transposer travailler respecter trier utiliser valider vérifier
  visualiser vulgariser
`);
/** Other verbs: infinitive, third person singular and plural of the present. */
const irregular = words(`
  accomplir accomplit accomplissent agir agit agissent choisir choisit choisissent comparaître concevoir conçoit conçoivent
  conclure conclut concluent conduire conduit conduisent construire construit construisent convaincre débattre débat
  débattent décrire décrit décrivent déduire déduit déduisent défendre défend défendent définir définit définissent
  dire écrire écrit écrivent élire entretenir établir établit établissent faire fait font fournir fournit fournissent
  inscrire interagir intervenir inférer instruire introduire investir lire lit lisent maintenir maintient mettre met mettent
  obtenir ouvrir parcourir pourvoir poursuivre prédire prédit prédisent prendre prend prennent prescrire prévoir prévoit
  prévoient produire produit produisent promouvoir promeut rendre rend rendent répartir répondre répond répondent
  reproduire résoudre résout résolvent restituer restitue réunir réunit soumettre soutenir suivre suit suivent tenir
  traduire traduit traduisent transcrire transmettre transmet
`);

const adjective =
  "(?:une?|des|de|les|la|le|l'|ses|vos|leurs|sa|votre|leur|du|quelques|bonnes?|solides?|premières?|principales?|meilleure?|nouvelles?|certaines?|grandes?|bases?)";
const knowing =
  "(?:connaissances?|notions?|compréhension|vue d'ensemble|vision|aperçu|conscience|bases|familiarité|culture|savoirs)";

const rules: VerbFirst = {
  openings: [
    /^(?:à l'issue|à la fin|à l'achèvement|au terme|au bout|après)\b[^,]{0,120}, ?/,
    /^(?:l'|le |la |les |chaque |tout |toute |un |une )?(?:étudiant|apprenant|participant|stagiaire|candidat|élève|diplômé|auditeur|apprenti)(?:·?e|\(e\))?(?:·?s|\(s\))? /,
    /^(?:vous|ils?|elles?|on|nous) /,
    /^(?:sera|seront|serez|est|sont|êtes|être|doit|doivent|devra|devront|devrez|pourra|pourront|pourrez|peut|peuvent|pouvez|pouvoir) /,
    /^(?:capables?|en mesure|à même|en capacité|susceptibles?) (?:de |d')/,
    /^(?:aptes?|prête?s?|habilitée?s?|amenée?s?) à /,
    /^(?:savoir|sait|savent|saura|sauront|saurez|savez) (?=(?:bien |mieux )?[\p{L}-]+(?:er|ir|re)\b)/u,
    /^(?:la |une )?(?:capacité|aptitude|faculté|compétence)s? (?:à|de|d'|pour) ?/,
    /^(?:avoir|a|ont|acquérir|développer) (?:la |une |sa |leur )?capacité (?:à|de|d') ?/,
    /^(?:bien|mieux|aussi|également|[\p{L}]+ment) (?=[\p{L}])/u,
  ],
  actions: new Set([...regular.flatMap(formsOf), ...irregular]),
  nounLike: {
    // Without a subject these are nouns more often: "analyse de données".
    words: new Set(
      regular
        .flatMap((verb) => (verb.endsWith('er') ? [verb.slice(0, -1), `${verb.slice(0, -1)}s`] : []))
        .concat(words('fait conduit produit suit lit dit écrit')),
    ),
    verbBefore: /^(?:les|la|le|l'|une?|des|ses|leurs?|sa|son|si|ce|comment|pourquoi|et)\b/,
  },
  vague: suggestions(`
    connaître connaitre connaît connait connaissent connaîtra connaîtront connaîtrez connaitra connaitront connaitrez: nommer, décrire, énumérer
    savoir sait savent saura sauront saurez: nommer, décrire, expliquer
    comprendre comprend comprennent comprendra comprendront comprendrez: expliquer, comparer, appliquer
    appréhender appréhende appréhendent assimiler assimile percevoir perçoit perçoivent: expliquer, décrire, analyser
    apprécier apprécie apprécient: justifier, comparer, évaluer
    découvrir découvre découvrent découvrira: décrire, comparer, utiliser
    maîtriser maitriser maîtrise maîtrisent maîtrisera maîtriseront: appliquer, utiliser, réaliser
    apprendre apprend apprennent apprendra apprendront apprendrez: expliquer, appliquer, réaliser
  `),
  vaguePhrases: [
    [/^(?:prendre|prend|prennent|prendra|avoir|a|ont) (?:pleinement )?conscience\b/, 'décrire, expliquer, identifier'],
    [
      /^(?:conscient|sensibilisé|informé|familiarisé|familier|initié)(?:e|s|es)? (?:de|des|du|d'|aux?|à|sur|avec)/,
      'décrire, utiliser, appliquer',
    ],
    [
      /^(?:se |s'|vous )(?:familiariser|familiarise|familiarisent|initier|initie|initient|sensibiliser|approprier)\b/,
      'décrire, utiliser, appliquer',
    ],
    [
      new RegExp(
        `^(?:avoir|a|ont|aura|auront|aurez|posséder|possède|possèdent|acquérir|acquiert|acquièrent|acquerra|acquerront|approfondir|approfondit|élargir|renforcer|développer|disposer|obtenir|consolider|détenir)(?: ${adjective})* ?${knowing}(?![\\p{L}])`,
        'u',
      ),
      'expliquer, décrire, appliquer',
    ],
  ],
  doubtful: [
    /^(?:apprendre|apprend|apprennent|apprendra|apprendront|apprendrez) (?:à|comment)(?= )/,
    new RegExp(`^(?:démontrer|montrer|démontre|montre)(?: ${adjective})* ?${knowing}`),
    /^faire preuve\b/,
  ],
  topic: new RegExp(
    `^(?:${adjective} ?)*(?:(?:introduction|initiation|notions?|connaissances?|compréhension|bases|fondamentaux|fondements|principes|éléments|aperçu|vue d'ensemble|panorama|sensibilisation|maîtrise|découverte|histoire|concepts|théories|rappels?|généralités|familiarité|rôle|prise de conscience)(?![\\p{L}])|[\\p{L}-]+(?:tion|tions|sion|sions|ité|ités|isme|ismes|logie) (?:de|des|du|d'|dans|en|et|à|au|aux)(?![\\p{L}]))`,
    'u',
  ),
  topicSuggestion: 'expliquer, appliquer, utiliser',
  join: / (?:et|ou|ainsi que) |, (?:et |ou )?/,
  subordinate:
    /(?:^| )(?:comment|pourquoi|que|qui|dont|où|quand|ce|quels?|quelles?|si|lorsque|afin|pour)(?= )|(?:^| )(?:qu'|lorsqu'|d'où)/,
};

/** French verbs that name an observable action, and those that do not. */
export const french: Lexicon = {
  source:
    "Anderson and Krathwohl (2001), A Taxonomy for Learning, Teaching, and Assessing; FA2L, Les acquis d'apprentissage, section 7 (www.fa2l.be), for verbs of action and verbs of state",
  judge: (statement) => judgeVerbFirst(statement, rules),
};

/** `analyser`: infinitive, present and future of the third person, and the polite form. */
function formsOf(verb: string): string[] {
  if (!verb.endsWith('er')) return [verb];
  const stem = verb.slice(0, -2);
  return [verb, `${stem}e`, `${stem}ent`, `${stem}ez`, `${verb}a`, `${verb}ont`, `${verb}ez`];
}
