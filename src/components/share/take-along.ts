// Everything that copies, in one file: most pages that have one of these have both.
import '../cite/copy-text.ts';
import './share-links.ts';
