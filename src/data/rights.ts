/** The licence of all but the articles, by its SPDX identifier. */
export const LICENCE = {
  name: 'MIT',
  path: 'https://spdx.org/licenses/MIT.html',
  title: 'MIT License',
};

/** Whose the data is, in words that its README and its description share. */
export const RIGHTS = `The articles, and the words quoted from them, belong to their authors and publishers. They are
quoted here to be compared, each with its source; who publishes them elsewhere must see what the
law there allows. No licence to them can be given here.

All else, the marks, facts, comparisons, notes and their arrangement, is free to use under the MIT
licence: Copyright (c) the claims-compared contributors. Permission is granted, free of charge, to
use, copy, modify, merge, publish, distribute, sublicense and sell it, so long as this notice goes
along. It is provided as is, without warranty of any kind.`;
