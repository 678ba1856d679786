// A language model for tests: it speaks chat completions and writes the same offer about whatever it is asked.
import { createServer } from 'node:http';

const WORDS = {
  en: { header: 'Winter sale', body: 'Hello {{first_name}}, everything warm is 20 % off until Friday. Come and see what is left of mark!', shop: 'To the shop', stop: 'Stop messages' },
  ar: { header: 'تخفيضات الشتاء', body: 'أهلًا {{first_name}}، خصم 20٪ على كل ملابس الشتاء حتى يوم الجمعة. بانتظارك في متجر mark!', shop: 'إلى المتجر', stop: 'إيقاف الرسائل' },
};

function version(language, wish) {
  const { header, body, shop, stop } = WORDS[language];
  const [, mark = ''] = /\((\w+)\)/.exec(wish) ?? [];
  const [address = 'https://invented.example.com'] = /https:\/\/\S+/.exec(wish) ?? [];
  return {
    language,
    header,
    body: body.replace('mark', mark),
    footer: '',
    buttons: [{ kind: 'link', label: shop, address }, { kind: 'reply', label: stop }],
  };
}

/** @returns {Promise<{url: string, end: () => void}>} */
export async function languageModel() {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const [, { content: wish }] = JSON.parse(body).messages;
    const languages = /Languages: (.*)/.exec(wish)[1].split(', ');
    const answer = {
      name: 'winter_sale',
      category: 'marketing',
      versions: languages.map((language) => version(language, wish)),
      samples: { first_name: { en: 'Sara', ar: 'سارة' } },
    };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: JSON.stringify(answer) } }] }));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}/v1`, end: () => server.close() };
}
