import { PLUGIN_ID } from '../plugin-id';

/** Where the queue is, under the admin panel's address. */
export const queuePlace = `/plugins/${PLUGIN_ID}/held`;

/** Where everybody chooses what they are told of by e-mail. */
export const myNoticesPlace = `/plugins/${PLUGIN_ID}/my-notices`;

export const decisionPlace = (id: string): string => `${queuePlace}/${id}`;
