import { useNotification } from '@strapi/strapi/admin';
import { conflictIn, failureOf } from '../../../data/failure';
import { useTexts, type TextKey } from '../../../translations/use-texts';

interface Pending<Reply> {
  readonly unwrap: () => Promise<Reply>;
}

/**
 * Sends a decision and says what came of it.
 * @returns whether there is nothing more to do in its dialog: that the text had changed is
 *   told on the page
 */
export const useDecide = () => {
  const { toggleNotification } = useNotification();
  const { say } = useTexts();
  return async <Reply>(
    sent: Pending<Reply>,
    done: TextKey | ((reply: Reply) => TextKey)
  ): Promise<boolean> => {
    try {
      const reply = await sent.unwrap();
      const message = say(typeof done === 'string' ? done : done(reply));
      toggleNotification({ type: 'success', message });
      return true;
    } catch (error) {
      const isTold = conflictIn(error) !== undefined;
      toggleNotification({
        type: isTold ? 'warning' : 'danger',
        message: isTold ? say('changed.title') : failureOf(error).message,
      });
      return isTold;
    }
  };
};
