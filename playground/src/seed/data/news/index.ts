import type { Stories } from '../../story';
import { building } from './building';
import { care } from './care';
import { culture } from './culture';
import { democracy } from './democracy';
import { policy } from './policy';
import { roads } from './roads';
import { schoolAndWork } from './school-and-work';
import { waterAndWaste } from './water-and-waste';

/** In the order they are written, so that what is published last stands first on the site. */
export const news: Stories = (today) =>
  [policy, care, roads, building, culture, democracy, schoolAndWork, waterAndWaste].flatMap(
    (stories) => stories(today)
  );
