/** The page that is shown, without a connection, for one that was not read before. */
export const OFFLINE_PAGE = 'offline/';
