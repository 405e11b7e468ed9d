import { useNotification } from '@strapi/strapi/admin';
import { failureOf } from '../data/failure';
import { useTexts, type TextKey } from '../translations/use-texts';

interface Pending {
  readonly unwrap: () => Promise<unknown>;
}

/**
 * Sends what somebody asked for, and says what came of it.
 * @returns whether it was done
 */
export const useSend = () => {
  const { toggleNotification } = useNotification();
  const { say } = useTexts();
  return async (sent: Pending, done: TextKey): Promise<boolean> => {
    try {
      await sent.unwrap();
      toggleNotification({ type: 'success', message: say(done) });
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message });
      return false;
    }
  };
};
