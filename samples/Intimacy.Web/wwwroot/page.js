// What the page asks of the browser. Nothing here sends anything anywhere.

const key = 'intimacy';
const iterations = 600000; // OWASP's figure for PBKDF2 with SHA-256.

const toText = bytes => btoa(Array.from(new Uint8Array(bytes), b => String.fromCharCode(b)).join(''));
const toBytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));

// The key of the last passphrase, so that an answer is not kept waiting for the derivation.
let known = null;

export const read = () => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const write = text => {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

export const forget = async () => {
  known = null;
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await caches?.keys() ?? []) {
    await caches.delete(name);
  }
  for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) {
    await worker.unregister();
  }
};

const derive = async (passphrase, salt, rounds) => crypto.subtle.deriveKey(
  { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
  await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']),
  { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export const lock = async (passphrase, text) => {
  if (known?.passphrase !== passphrase) {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    known = { passphrase, salt, key: await derive(passphrase, salt, iterations) };
  }
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, known.key, new TextEncoder().encode(text));
  return JSON.stringify({ locked: 1, iterations, salt: toText(known.salt), iv: toText(iv), data: toText(data) });
};

export const unlock = async (passphrase, locked) => {
  try {
    const { iterations: rounds, salt, iv, data } = JSON.parse(locked);
    const key = await derive(passphrase, toBytes(salt), rounds);
    const text = new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(data)));
    known = rounds === iterations ? { passphrase, salt: toBytes(salt), key } : null;
    return text;
  } catch {
    return null;
  }
};

/* global broughtFragment */
let fragment = broughtFragment;

export const takeFragment = () => {
  const taken = fragment;
  fragment = '';
  return taken;
};

export const address = () => new URL('.', document.baseURI).href;

export const language = () => navigator.language;

export const speak = (culture, title) => {
  document.documentElement.lang = culture;
  document.title = title;
};

export const today = () => {
  const now = new Date();
  return `${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

// A text without a zone is a time of this device.
export const instants = times => times.map(time => new Date(time).toISOString().replace(/[-:]|\.000/g, ''));

export const save = (name, type, content) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};

export const readFile = async (field, most) => {
  const file = document.getElementById(field)?.files[0];
  return file && file.size <= most ? new Uint8Array(await file.arrayBuffer()) : null;
};

export const pack = async content =>
  new Uint8Array(await new Response(new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());

export const unpack = async (packed, most) => {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) {
        await reader.cancel();
        return null;
      }
      parts.push(part.value);
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

export const copy = async text => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

export const print = () => window.print();

export const goToTop = () => {
  scrollTo(0, 0);
  document.querySelector('main h1, main h2')?.focus({ preventScroll: true });
};

export const reported = () => performance.mark('report');
