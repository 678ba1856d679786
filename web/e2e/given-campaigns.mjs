// Campaigns as a test needs them, made by the API.

/** A name that no other test looks for; the word finds all campaigns of one test. */
export const word = () => `w${crypto.randomUUID().slice(0, 8)}`;

/** A draft of the demo's own template, for everybody. */
export async function draft(server, changes = {}) {
  const { items } = await server.api('GET', '/templates?search=autumn_offer');
  const template = items.find((one) => one.name === 'autumn_offer');
  const senders = await server.api('GET', '/senders');
  return server.api('POST', '/campaigns', {
    name: word(),
    labels: [],
    purpose: 'marketing',
    sender: senders.items.find((one) => one.wabaId === template.wabaId).id,
    template: template.id,
    mapping: { variables: { 'body.first_name': { source: { from: 'contact', field: 'first_name' }, fallback: 'friend' } } },
    languages: ['ar', 'en_US'],
    audience: { include: { kind: 'all' }, exclude: [] },
    schedule: { kind: 'now' },
    ...changes,
  });
}

export async function launched(server, changes) {
  const { id } = await draft(server, changes);
  return server.api('POST', `/campaigns/${id}/launch`);
}

/** The day so many days from now, in Riyadh: `2026-11-22`. */
export const dayFromNow = (days) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Riyadh' }).format(Date.now() + days * 86_400_000);

/** Launched for a day that is far away. */
export const scheduled = (server, changes = {}) =>
  launched(server, { schedule: { kind: 'at', time: `${dayFromNow(200)}T10:00`, zone: 'Asia/Riyadh' }, ...changes });

/** Being sent, slowly enough to be watched. To be closed by the test. */
export const sending = (server, changes = {}) => launched(server, { perSecond: 3, ...changes });

export const close = (server, { id }) => server.api('POST', `/campaigns/${id}/close`);

/** An audience of so many people who agreed to marketing. */
export async function some(server, howMany) {
  const { items } = await server.api('GET', `/contacts?limit=${howMany * 2}`);
  const ids = items.filter(({ consent }) => consent.marketing !== 'none').slice(0, howMany).map(({ id }) => id);
  return { include: { kind: 'contacts', ids }, exclude: [] };
}

/** Asks for the results until they are as wanted; the test's own time limit ends it. */
export async function until(server, { id }, wanted) {
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
