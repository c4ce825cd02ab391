import { isChosen } from '../chosen.ts';
import { type ExportContext, type OfferPass, type Omission, offerByOffer } from '../format.ts';
import { passedOn } from '../published.ts';
import { achievementPath, toAchievement } from './achievement.ts';

/** Open Badges 3.0: an Achievement for each offer, at a permanent id. */
export const openBadges = offerByOffer('open-badges', pass, omissions);

function pass(context: ExportContext): OfferPass | null {
  if (!isChosen(context, 'open-badges')) return null;
  return {
    *of(offer) {
      const made = toAchievement(offer, context);
      if ('achievement' in made)
        yield { path: achievementPath(offer), content: `${JSON.stringify(made.achievement())}\n` };
    },
  };
}

function* omissions(context: ExportContext): Generator<Omission> {
  if (!isChosen(context, 'open-badges')) return;
  for (const offer of passedOn(context)) {
    const made = toAchievement(offer, context);
    if ('omission' in made) yield made.omission;
  }
}
