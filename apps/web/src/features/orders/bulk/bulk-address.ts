/** The running action's id in the list's address, so that it is found again after a reload. */
export const BULK_PARAM = 'sammelaktion';
