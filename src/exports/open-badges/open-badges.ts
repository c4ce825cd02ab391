import { isChosen } from '../chosen.ts';
import type { Format } from '../format.ts';
import { passedOn } from '../published.ts';
import { achievementPath, toAchievement } from './achievement.ts';

/** Open Badges 3.0: an Achievement for each offer, at a permanent id. */
export const openBadges: Format = {
  id: 'open-badges',
  files: function* (context) {
    if (!isChosen(context, 'open-badges')) return;
    for (const offer of passedOn(context)) {
      const made = toAchievement(offer, context);
      if ('omission' in made) continue;
      yield { path: achievementPath(offer), content: `${JSON.stringify(made.achievement, null, 2)}\n` };
    }
  },
  omissions: function* (context) {
    if (!isChosen(context, 'open-badges')) return;
    for (const offer of passedOn(context)) {
      const made = toAchievement(offer, context);
      if ('omission' in made) yield made.omission;
    }
  },
};
