// Campaigns in the state that a test wants, made by the API and, where WhatsApp has to behave so, by the simulator's control API.

/** @param {{limit?: number}} [how] people who agreed to marketing, as ids */
export async function people(server, { limit = 40 } = {}) {
  const { items } = await server.api('GET', `/contacts?limit=${limit * 2}`);
  return items.filter(({ consent }) => consent.marketing !== 'none').slice(0, limit).map(({ id }) => id);
}

/** The settings' schedule for so many milliseconds from now. */
export function startIn(ms) {
  return { kind: 'at', time: new Date(Date.now() + ms).toISOString(), zone: 'UTC' };
}

/** A draft with the demo's sender, template and mapping. */
export async function draft(server, settings = {}) {
  const { items } = await server.api('GET', '/campaigns?state=completed');
  const { settings: sample } = await server.api('GET', `/campaigns/${items.at(-1).id}`);
  return server.api('POST', '/campaigns', {
    ...sample,
    name: `Given ${crypto.randomUUID().slice(0, 8)}`,
    schedule: { kind: 'now' },
    audience: { include: { kind: 'contacts', ids: await people(server, { limit: 20 }) }, exclude: [] },
    ...settings,
  });
}

/** The same, launched. */
export async function launched(server, settings) {
  const { id } = await draft(server, settings);
  await server.api('POST', `/campaigns/${id}/launch`, {});
  return id;
}

/** Asks until the results are as wanted; the test's own time limit ends it. */
export async function until(server, id, wanted) {
  for (;;) {
    const results = await server.api('GET', `/campaigns/${id}/results`);
    if (wanted(results)) return results;
    await new Promise((later) => setTimeout(later, 150));
  }
}

/** A call of the simulator's control API. */
export async function simulator(server, method, path, body) {
  const answer = await fetch(`${server.simulatorUrl}/_simulator${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the simulator answered ${answer.status}: ${await answer.text()}`);
}
