/** Stands for the host in texts that are completed in the reader's browser, which knows it. */
export const ANY_HOST = 'https://host.invalid';
