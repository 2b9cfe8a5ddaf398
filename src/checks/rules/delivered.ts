/** Rows of deliveries that name rules which the forum or the body does not have. */
import type { Checking } from '../../load/library.ts';
import { deliveryPlace, rowsOf } from '../../model/assemble.ts';
import { states } from '../../model/faults.ts';
import { own } from '../../model/own.ts';
import { nearest, problem, type Problem } from '../../model/problems.ts';
import { placeOf, profileOf } from '../../model/rulebook.ts';
import type { Rule } from './index.ts';

export const delivered: Rule = ({ publications, rulebook, stated, library }: Checking) =>
  publications.flatMap((checked) =>
    rowsOf(checked).flatMap((row): Problem[] => {
      const { forum, body, profile } = row;
      // A recipient in words has no rules here.
      if (profile === undefined || (forum === undefined && body === undefined)) return [];
      const { registry, id } = placeOf(row);
      // An entry that is faulty, or not there, is told of elsewhere.
      if (!Object.hasOwn(library.registries[registry], id) || !states(stated[registry], id)) return [];
      // To a body in the course of a session: the rules of either will do.
      const places = [{ forum, profile }, ...(body === undefined ? [] : [{ body, profile }])];
      if (places.some((place) => profileOf(rulebook, place))) return [];
      const known = Object.keys(own(rulebook[registry], id) ?? {});
      const found = problem('submission-unknown', deliveryPlace(checked.publication, row), {
        what: 'profile',
        id: profile,
        in: id,
        file: `${registry}.yaml`,
        nearest: nearest(profile, known),
        known: known.join(', '),
      });
      // The row tells of what was done; rules may have gone since.
      return [{ ...found, severity: 'warning' }];
    }),
  );
