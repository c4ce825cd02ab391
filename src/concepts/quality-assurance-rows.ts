import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import { qualityAssuranceKinds, qualityAssuranceScopes } from '../vocabularies/quality-assurance-kinds.ts';
import { dateInline, joinLines, periodLine } from './inline-values.ts';
import type { ExternalCheck, QualityAssurance } from './quality-assurance.ts';
import { type Content, cellOf, type Inline, type Line, line, type Row, type RowContext, say } from './row.ts';

/** What readers see of quality assurance. */
export function qualityAssuranceRows(given: Fact<QualityAssurance>, context: RowContext): Row[] {
  const words = context.words.qualityAssurance;
  const cell = (content: (value: QualityAssurance) => readonly Content[] | null) => cellOf(given, context, content);
  const inherited = given.state === 'stated' && given.from === 'provider' ? { explain: [words.ofProvider] } : {};
  return [
    {
      key: 'quality-assurance.internal',
      label: words.internal,
      ...inherited,
      cell: cell(
        ({ internal }) => internal && [line(internal === 'none' ? words.internalNone : say(internal, context))],
      ),
    },
    {
      key: 'quality-assurance.external',
      label: words.external,
      ...inherited,
      cell: cell(({ external }) => {
        if (external === 'none') return [line(words.externalNone)];
        if (external === null || external.length === 0) return null;
        const lines = external.map((check) => checkLine(check, context));
        const [first] = lines;
        return lines.length === 1 && first ? [{ kind: 'line', line: first }] : [{ kind: 'list', items: lines }];
      }),
    },
    {
      key: 'quality-assurance.reviews',
      label: words.reviews,
      rare: true,
      cell: cell(({ lastReview, nextReview }) => {
        const dates = [
          ...(lastReview ? [[words.lastReview, ' ', dateInline(lastReview, context)]] : []),
          ...(nextReview ? [[words.nextReview, ' ', dateInline(nextReview, context)]] : []),
        ];
        return dates.length > 0 ? [line(...joinLines(dates, '. '))] : null;
      }),
    },
    {
      key: 'quality-assurance.feedback',
      label: words.feedback,
      rare: true,
      cell: cell(({ learnerFeedback, peerFeedback }) => [
        ...(learnerFeedback === null ? [] : [line(learnerFeedback ? words.learnersAsked : words.learnersNotAsked)]),
        ...(peerFeedback === null ? [] : [line(peerFeedback ? words.peersAsked : words.peersNotAsked)]),
      ]),
    },
  ];
}

/** `Accreditation: Riverland Quality Agency, following ESG. What was checked: the whole institution. From June 2023 …` */
function checkLine(check: ExternalCheck, context: RowContext): Line {
  const words = context.words.qualityAssurance;
  const agency = check.agency ? context.organisation(check.agency) : null;
  const standard = check.standard ? say(check.standard, context) : null;
  const parts: Line[] = [];
  const who =
    agency && standard ? [followed(agency, standard, words.following)] : agency ? [agency] : standard ? [standard] : [];
  const kind = check.kind ? [`${termLabel(qualityAssuranceKinds, check.kind)}: `] : [];
  if (who.length > 0) parts.push([...kind, ...who]);
  if (check.scope) parts.push([words.scope(termLabel(qualityAssuranceScopes, check.scope))]);
  if (check.decision) parts.push([say(check.decision, context)]);
  const period = periodLine(check.from, check.until, context);
  if (period) parts.push(period);
  if (check.report) parts.push([{ text: words.report, href: check.report }]);
  if (check.deqar)
    parts.push([
      /^https?:/.test(check.deqar) ? { text: words.deqar, href: check.deqar } : `${words.deqar} ${check.deqar}`,
    ]);
  if (check.note) parts.push([say(check.note, context)]);
  return joinLines(parts, ' · ');
}

function followed(agency: Inline, standard: Inline, join: (agency: string, standard: string) => string): Inline {
  const [who, what] = [agency, standard].map((piece) => (typeof piece === 'string' ? piece : piece.text)) as [
    string,
    string,
  ];
  return typeof agency === 'string' ? join(who, what) : { ...agency, text: join(who, what) };
}
