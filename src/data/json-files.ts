import { Facts } from '../schemas/facts.ts';
import { Ledger } from '../schemas/ledger.ts';
import { isGone } from '../corpus/history.ts';
import { claimJsonLd } from './annotation.ts';
import { claimEntries } from './claims.ts';
import type { Edition } from './edition.ts';
import type { TextFile } from './file.ts';
import { goneClaimJsonLd } from './gone-claim.ts';
import { toJson } from './json.ts';
import { goneEntries, questionEntries } from './questions.ts';
import { ClaimEntry } from './schema/claims.ts';
import { jsonSchema, type SchemaName } from './schema/published.ts';
import { QuestionEntry } from './schema/questions.ts';
import { validated } from './validate.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** `claims.json`. */
export function claimsFile(edition: Edition): TextFile {
  const content = { $schema: 'schemas/claims.json', claims: claimEntries(edition) };
  return {
    name: 'claims.json',
    type: JSON_TYPE,
    what: 'The claims, each with its facts in full.',
    fields: Object.keys(ClaimEntry.shape),
    schema: 'claims.json',
    body: toJson(validated('claims.json', 'claims.json', content)),
  };
}

/** `questions.json`. */
export function questionsFile(edition: Edition): TextFile {
  const content = {
    $schema: 'schemas/questions.json',
    questions: questionEntries(edition),
    gone: goneEntries(edition),
  };
  return {
    name: 'questions.json',
    type: JSON_TYPE,
    what: 'What two or more articles speak to: each one’s words, the verdict where there is one, the working, and why the others say nothing.',
    fields: Object.keys(QuestionEntry.shape),
    schema: 'questions.json',
    body: toJson(validated('questions.json', 'questions.json', content)),
  };
}

/** `facts.json`, as it stands in the corpus. */
export function factsFile({ facts }: Edition): TextFile {
  validated('facts.json', 'facts.json', JSON.parse(facts));
  return {
    name: 'facts.json',
    type: JSON_TYPE,
    what: 'Everything that was found, as the site itself reads it.',
    fields: Object.keys(Facts.shape),
    schema: 'facts.json',
    body: facts,
  };
}

/** `ledger.json`. */
export function ledgerFile({ ledger }: Edition): TextFile {
  return {
    name: 'ledger.json',
    type: JSON_TYPE,
    what: 'Every claim id ever published: its words and those around them, how it stood before, what became of it, and the states of the corpus.',
    fields: Object.keys(Ledger.shape),
    schema: 'ledger.json',
    body: toJson(validated('ledger.json', 'ledger.json', ledger)),
  };
}

/**
 * The files of single claims as JSON-LD, by claim id; of those that are gone, too.
 *
 * @throws where a file is not what its schema says
 */
export function claimFiles(edition: Edition): ReadonlyMap<string, string> {
  const current = edition.corpus.claims.map((claim): [string, string] => {
    const content = claimJsonLd(edition, claim);
    return [claim.id, toJson(validated('claim.json', `claims/${claim.id}.json`, content))];
  });
  const gone = edition.ledger.entries.filter(isGone).map((entry): [string, string] => {
    const content = goneClaimJsonLd(edition, entry);
    return [entry.id, toJson(validated('gone-claim.json', `claims/${entry.id}.json`, content))];
  });
  return new Map([...current, ...gone]);
}

/** The file of a published schema. */
export function schemaFile({ locate }: Edition, name: SchemaName): string {
  return toJson(jsonSchema(name, locate));
}
