import { type Lexicon, suggestions, words } from './lexicon.ts';
import { judgeVerbFirst, type VerbFirst } from './verb-first.ts';

/** Actions of the revised taxonomy and of practical skills, in the infinitive. */
const actions = words(`
  account act adapt add address adjust administer advise advocate alter analyse analyze annotate answer anticipate apply
  appraise argue arrange articulate ascertain assemble assess assign assist attribute audit automate balance break bring
  build calculate calibrate care carry categorise categorize challenge characterise characterize chart check choose cite
  clarify classify clean coach code collaborate collect combine communicate compare compile complete compose compute
  conclude conduct configure connect construct contrast contribute convert convince cook coordinate correct correlate cost
  counsel create criticise criticize critique debate debug decide deduce defend define deliver demonstrate deploy derive
  describe design detect determine develop devise diagnose diagram differentiate discriminate discuss dismantle display
  dissect distinguish document draft draw edit elaborate elicit employ enact enter enumerate erect establish estimate
  evaluate examine execute exemplify experiment explain express extract extrapolate facilitate file find fit fix follow
  forecast form formulate gather generalise generalize generate give group guide handle hypothesise hypothesize identify
  illustrate implement improve improvise inspect install integrate interpret interview introduce investigate judge justify
  label launch lead list locate maintain make manage manipulate map match measure mediate mentor migrate mitigate model
  moderate modify monitor motivate name navigate negotiate observe offer operate optimise optimize order organise organize
  outline paraphrase perform persuade pitch place plan play plot point practise predict prepare prescribe present prevent
  prioritise prioritize process produce profile program programme promote propose protect prototype prove provide
  question quote raise rank rate read reason recall recite recommend reconstruct record redesign reduce refer reflect reformulate
  relate render reorganise reorganize repair replace report represent reproduce research resolve respect respond restate revise
  rewrite role-play run scan schedule score search secure select separate sequence set set-up shape show simplify simulate
  sketch solve sort specify speak state structure style submit suggest summarise summarize supervise support survey
  synthesise synthesize tabulate take teach tell test trace track train transcribe transfer transform translate treat
  troubleshoot tune turn update upgrade use utilise utilize validate verify visualise visualize weigh weld work write
`);

/** Of these, the ones that are nouns as often: they count as verbs only where what follows says so. */
const nounLike = words(`
  account audit balance break care challenge chart check code contrast cost debate design display document draft experiment
  file find fix form forecast function group guide interview lead map match model monitor order pitch place plan play plot
  point process produce profile program programme project prototype question record report research run scan schedule score
  search sequence set shape show sketch sort state structure style support survey test trace track train transfer turn use
  work
`);

/** A verb before a noun phrase, an adverb or a clause; a noun before another noun, as in "design thinking". */
const verbBefore = new RegExp(
  `^(?:, [a-z]|(?:an?|the|this|that|these|those|one's|your|their|his|her|its|our|own|each|all|both|any|some|several|two|three|how|what|whether|which|why|if|and|or|with|for|up|out|in|on|as|from|to|between|at|through|${'\\w+ly|\\d+|accessible|appropriate|basic|clear|common|complex|current|different|digital|effective|ethical|good|key|main|meaningful|new|open|relevant|safe|simple|small|statistical|suitable|typical|various'}))\\b(?! thinking\\b)`,
);

const adjective =
  '(?:an?|the|your|their|his|her|our|some|more|basic|good|sound|solid|deep|deeper|thorough|in-depth|broad|broader|advanced|general|critical|working|detailed|clear|comprehensive|theoretical|practical|fundamental|conceptual|first|initial|better|greater|strong|robust|overall|current|new|key|core|short|brief|sufficient|specialised|specialized|professional|essential|elementary|and|or)';
const knowing = '(?:knowledge|understanding|awareness|insights?|overview|appreciation|familiarity|grasp|comprehension)';

const rules: VerbFirst = {
  openings: [
    /^(?:by|at) the (?:end|conclusion|close)\b[^,]{0,120}, ?/,
    /^(?:on|upon|after|following) (?:the )?(?:successful(?:ly)? )?(?:completion|completing|finishing)\b[^,]{0,120}, ?/,
    /^(?:on|upon|after) (?:successful )?completion (?=(?:you|students|learners|participants|the)\b)/,
    /^(?:the |each |all |every |our |successful |graduating )*(?:students?|learners?|participants?|graduates?|candidates?|trainees?|attendees?|you|they|we)(?:'ll)? /,
    /^(?:will|can|could|should|shall|must|may|would|is|are|be|also|then|to|have to|has to) /,
    /^(?:able|ready|equipped|prepared|qualified|competent|expected) to /,
    /^capable of /,
    /^(?:have|has|having|show|demonstrate|acquire|gain|develop) (?:the |an? )?(?:ability|skills?|capacity|competences?|competency) to /,
    /^(?:the |an? )?(?:ability|skills?|capacity|capability|competence|competency) (?:to|in) /,
    /^know(?:s|ing)? how to /,
    /^(?!(?:apply|supply|rely|comply|multiply|imply|reply|fly)\b)[a-z-]+ly (?:and [a-z-]+ly )?(?=[a-z])/,
    /^(?:clearly|better|well|fully|also|help|begin to|start to) (?=[a-z])/,
  ],
  actions: new Set(actions.flatMap(formsOf)),
  nounLike: { words: new Set(nounLike.flatMap((verb) => [verb, `${verb}s`])), verbBefore },
  vague: suggestions(`
    know knows knowing: name, describe, list
    understand understands understanding comprehend comprehends comprehending grasp grasps grasping: explain, compare, apply
    appreciate appreciates appreciating: explain, justify, compare
    learn learns learning: explain, apply, carry out
    familiarise familiarises familiarize familiarizes: describe, use, apply
    realise realises realize realizes internalise internalize: explain, describe, apply
  `),
  vaguePhrases: [
    [
      /^(?:become|becomes|becoming|get|stay|made|made to be)? ?(?:more )?(?:aware|conscious) (?:of|that)\b/,
      'describe, explain, identify',
    ],
    [
      /^(?:become|becomes|becoming|get)? ?(?:more |well )?(?:familiar|acquainted|conversant) with\b/,
      'describe, use, apply',
    ],
    [/^(?:become |becoming |get )?(?:knowledgeable|informed) (?:about|of|on|in)\b/, 'describe, explain, apply'],
    [/^(?:become )?(?:introduced|exposed) to\b/, 'describe, use, explain'],
    [/^get(?:ting)? to know\b/, 'describe, compare, explain'],
    [
      new RegExp(
        `^(?:have|has|having|had|gain|gains|gaining|acquire|acquires|acquiring|obtain|obtains|develop|develops|developing|build|builds|building|deepen|deepens|deepening|broaden|broadens|enhance|enhances|improve|improves|increase|increases|extend|extends|expand|expands|possess|possesses|get|gets|receive|form|achieve)(?: ${adjective},?)* ${knowing}\\b(?! (?:base|bases|graph|graphs|management|transfer|test|tests|map|maps|model))`,
      ),
      'explain, describe, apply',
    ],
  ],
  doubtful: [
    /^learn(?:s|ing)? (?:how )?to\b/,
    new RegExp(`^(?:demonstrate|show|express|exhibit|display)s?(?: ${adjective})* ${knowing}\\b`),
    /^(?:take part|play a part|make sense|take an interest)\b/,
  ],
  topic: new RegExp(
    `^(?:${adjective} )*(?:(?:introduction|familiarity|insights?|awareness|knowledge|understanding|appreciation|comprehension|overview|grasp|basics|fundamentals|foundations|principles|essentials|elements|concepts|theories|history|aspects|notions|role|roles|structure|impact|importance|exposure) (?:to|into|of|with|in|about|and)\\b|(?!(?:mention|question|condition|position|function|station|partition|section|envision|commission|transition|provision|caution|equity)\\b)[a-z-]+(?:tion|tions|sion|ness|ity|ics|ism|ology|ship) (?:of|in|for|and|with|to|on)\\b)`,
  ),
  topicSuggestion: 'explain, apply, use',
  join: /,? (?:and|or|as well as) |, (?:and |or )?/,
  subordinate: /(?:^| )(?:how|why|what|that|which|where|when|whether|who)\b/,
};

/** English verbs that name an observable action, and those that do not. */
export const english: Lexicon = {
  source:
    'Anderson and Krathwohl (2001), A Taxonomy for Learning, Teaching, and Assessing; Kennedy, Hyland and Ryan (2006), Writing and Using Learning Outcomes, EUA Bologna Handbook C 3.4-1, for the verbs to avoid',
  judge: (statement) => judgeVerbFirst(statement, rules),
};

/** `apply`: apply, applies, applying. Doubling of the last letter is right for the verbs of this list. */
function formsOf(verb: string): string[] {
  const s = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const doubled = /^(?:fit|plan|plot|program|run|scan|set|submit|map|prefer|refer|debug)$/.test(verb);
  const ing = /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}${doubled ? verb.slice(-1) : ''}ing`;
  return [verb, s, ing];
}
