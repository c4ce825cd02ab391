import { type Lexicon, suggestions, words } from './lexicon.ts';
import { judgeVerbFirst, type VerbFirst } from './verb-first.ts';

/** Verbs whose third person follows the rule; the irregular forms stand below. */
const infinitives = words(`
  abordar aconsejar actuar adaptar administrar analizar anticipar aplicar argumentar armar articular asesorar asignar
  asociar atender auditar automatizar buscar calcular calibrar calificar caracterizar catalogar categorizar citar clasificar
  codificar colaborar combinar comentar comparar completar componer comprobar comunicar concebir concluir configurar
  conducir confrontar construir contestar contrastar controlar convertir coordinar corregir crear criticar cuantificar cuestionar
  debatir decidir deducir defender definir delimitar demostrar depurar derivar desarrollar describir descomponer desplegar
  detectar determinar diagnosticar dibujar diferenciar dirigir discernir discriminar discutir diseñar distinguir documentar
  editar efectuar ejecutar ejemplificar elaborar elegir emitir emplear enumerar enunciar escoger escribir esquematizar
  establecer estimar estructurar evaluar examinar experimentar explicar exponer expresar extraer extrapolar fabricar
  facilitar formular fundamentar generalizar generar gestionar guiar hablar hacer identificar ilustrar implantar
  implementar impartir indicar inferir informar instalar integrar interpretar intervenir investigar jerarquizar juzgar
  justificar leer liderar listar localizar llevar manejar manipular mantener medir mejorar modelar moderar modificar
  monitorizar mostrar motivar narrar negociar nombrar observar obtener operar optimizar ordenar organizar parafrasear
  participar planificar planear plantear poner practicar precisar predecir preparar presentar prevenir priorizar
  probar procesar producir programar promover proponer proporcionar proteger proyectar realizar recoger recomendar
  reconstruir redactar reducir reescribir referir reflexionar respetar reformular registrar relacionar reparar representar reproducir resolver
  responder resumir reunir revisar seguir seleccionar señalar separar simplificar simular sintetizar solucionar subrayar
  sugerir supervisar sustituir tomar trabajar traducir transferir transformar trazar usar utilizar validar valorar
  verificar visualizar
`);
const irregular = words(`
  elige eligen mide miden construye construyen resuelve resuelven traduce traducen propone proponen expone exponen pone
  ponen hace hacen demuestra demuestran comprueba comprueban corrige corrigen concibe conciben sigue siguen defiende
  defienden convierte convierten sugiere sugieren mantiene mantienen obtiene obtienen dirige dirigen escoge escogen
  produce producen deduce deducen reduce reducen predice predicen promueve promueven concluye concluyen establece establecen
`);
/** Third persons that are nouns or adjectives as often. */
const nounLike = words(
  'programa prueba practica crítica critica toma usa marca busca lista separa ordena cuenta muestra trabaja',
);

const adjective =
  '(?:una?|unos|unas|el|la|los|las|sus?|sólidos?|básicos?|básicas?|buen|buenos?|buena|amplios?|amplia|primeras?|primeros|nuevos?|nuevas?|principales|grandes|general|generales|en el|en los|en sus?)';
const knowing =
  '(?:conocimientos?|nociones|comprensión|visión|conciencia|bases|familiaridad|idea|panorama|entendimiento|perspectiva)';

const rules: VerbFirst = {
  openings: [
    /^(?:al (?:finalizar|término|terminar|final|completar|concluir|acabar)|tras|una vez|después)\b[^,]{0,120}, ?/,
    /^(?:el|la|los|las|cada|todo|toda|un|una)(?:\/la)? (?:persona |personas )?(?:estudiantes?|alumn[oa]s?|alumnado|estudiantado|participantes?|egresad[oa]s?|titulad[oa]s?|graduad[oa]s?|aprendiz|aprendices|candidat[oa]s?)(?:\/as?)? /,
    /^(?:usted|ustedes|tú|se) /,
    /^(?:será|serán|serás|es|son|ser|estará|estarán|estar|está|están|podrá|podrán|podrás|puede|pueden|poder|deberá|deberán|debe|deben|deber) /,
    /^(?:capaz|capaces|en condiciones|en disposición) de /,
    /^(?:preparad|capacitad)[oa]s? para /,
    /^(?:saber|sabe|saben|sabrá|sabrán) (?=(?:bien )?[\p{L}]+(?:ar|er|ir)(?:lo|la|los|las|se)?\b)/u,
    /^(?:la |una )?(?:capacidad|habilidad|aptitud|competencia|destreza)(?:es)? (?:de|para|en) /,
    /^(?:tener|tiene|adquirir|desarrollar) (?:la )?capacidad (?:de|para) /,
    /^(?:bien|mejor|también|[\p{L}]+mente) (?=[\p{L}])/u,
  ],
  actions: new Set([...infinitives.flatMap(formsOf), ...irregular]),
  nounLike: {
    words: new Set(nounLike),
    verbBefore: /^(?:los|las|la|el|una?|unos|unas|sus?|si|cómo|por qué|y)\b/,
  },
  vague: suggestions(`
    conocer conoce conocen conocerá conocerán: nombrar, describir, enumerar
    saber sabe saben sabrá sabrán: nombrar, describir, explicar
    comprender comprende comprenden comprenderá comprenderán: explicar, comparar, aplicar
    entender entiende entienden entenderá entenderán captar percibir: explicar, comparar, aplicar
    apreciar aprecia aprecian: justificar, comparar, evaluar
    dominar domina dominan dominará: aplicar, utilizar, realizar
    aprender aprende aprenden aprenderá aprenderán asimilar interiorizar: explicar, aplicar, realizar
    familiarizarse iniciarse concienciarse sensibilizarse: describir, utilizar, aplicar
  `),
  vaguePhrases: [
    [/^(?:tomar|toma|toman|tener|tiene|adquirir) conciencia\b/, 'describir, explicar, identificar'],
    [
      /^(?:consciente|familiarizad[oa]|sensibilizad[oa]|informad[oa]|concienciad[oa])s? (?:de|del|con|sobre|acerca)\b/,
      'describir, utilizar, aplicar',
    ],
    [/^(?:familiariza|familiarizan|inicia|inician) con\b/, 'describir, utilizar, aplicar'],
    [
      new RegExp(
        `^(?:tener|tiene|tienen|tendrá|tendrán|poseer|posee|poseen|adquirir|adquiere|adquieren|adquirirá|adquirirán|profundizar|profundiza|ampliar|desarrollar|obtener|obtiene|reforzar|consolidar|disponer)(?: ${adjective})* (?:de )?${knowing}(?![\\p{L}])`,
        'u',
      ),
      'explicar, describir, aplicar',
    ],
  ],
  doubtful: [
    /^(?:aprender|aprende|aprenden|aprenderá|aprenderán) (?:a|cómo)(?= )/,
    /^valorar? (?:la (?:importancia|diversidad|relevancia|riqueza)|el (?:valor|papel))/,
    new RegExp(`^(?:demostrar|mostrar|demuestra)(?: ${adjective})* ${knowing}`),
    /^tomar (?:parte|contacto)\b/,
  ],
  topic: new RegExp(
    `^(?:${adjective} )*(?:(?:introducción|iniciación|nociones|conocimientos?|comprensión|fundamentos|principios|bases|elementos|visión general|panorama|sensibilización|historia|conceptos|teorías|aproximación|generalidades|dominio|familiaridad|papel|toma de conciencia)(?![\\p{L}])|[\\p{L}-]+(?:ción|ciones|sión|siones|stión|dad|dades|ismo|miento|logía) (?:de|del|en|y|a|al|para|con)(?![\\p{L}]))`,
    'u',
  ),
  topicSuggestion: 'explicar, aplicar, utilizar',
  join: / (?:y|e|o|u|así como) |, (?:y |o )?/,
  subordinate: /(?:^| )(?:cómo|como|por qué|que|qué|cuándo|cuando|dónde|donde|cuáles|cuál|quién|si|para)(?= )/,
};

/** Spanish verbs that name an observable action, and those that do not. */
export const spanish: Lexicon = {
  source:
    'Anderson and Krathwohl (2001), A Taxonomy for Learning, Teaching, and Assessing; ANECA (2013), Guía de apoyo para la redacción, puesta en práctica y evaluación de los resultados del aprendizaje',
  judge: (statement) => judgeVerbFirst(statement, rules),
};

/** `aplicar`: infinitive, present and future of the third person. */
function formsOf(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const vowel = verb.endsWith('ar') ? 'a' : 'e';
  return [verb, `${stem}${vowel}`, `${stem}${vowel}n`, `${verb}á`, `${verb}án`];
}
