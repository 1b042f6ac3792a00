import type { Client } from '../../lib/domain/client.ts';
import { findClients } from '../../lib/domain/people.ts';

/** Everybody, to be chosen from a list in the order in which people are found. @param none what stands first, for nobody in particular */
export const PeopleOptions = ({ people, none }: { people: readonly Client[]; none: string }) => (
  <>
    <option value="">{none}</option>
    {findClients(people, '').map((client) => (
      <option key={client.id} value={client.id} dir="auto">
        {client.name}
      </option>
    ))}
  </>
);
