import { PLUGIN_ID } from '../plugin-id';

/** Where the queue is, under the admin panel's address. */
export const queuePlace = `/plugins/${PLUGIN_ID}/held`;

export const decisionPlace = (id: string): string => `${queuePlace}/${id}`;
