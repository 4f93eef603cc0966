// What is written in the field lies in the browser's own database, each record closed with AES-GCM. The key that closes them is random; it
// is itself closed with a key made from the inspector's passphrase (PBKDF2, SHA-256) and is in memory only while the page is unlocked.
const NAME = "chutri-field";
const LOCK = "lock";
const BOXES = "boxes";
const ROUNDS = 600_000;
const CLOSED = "AES-GCM";

interface Lock {
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  iv: Uint8Array<ArrayBuffer>;
  key: ArrayBuffer;
}

interface Box {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export class Vault {
  private constructor(
    private readonly database: IDBDatabase,
    private readonly key: CryptoKey,
  ) {}

  static async exists(): Promise<boolean> {
    const database = await open();
    const lock = await asked<Lock | undefined>(database.transaction(LOCK).objectStore(LOCK).get(LOCK));
    database.close();
    return lock !== undefined;
  }

  /** A new one; what was there before is gone. */
  static async make(passphrase: string): Promise<Vault> {
    const database = await open();
    const [salt, iv, raw] = [bytes(16), bytes(12), bytes(32)];
    const closing = await closingKey(passphrase, salt, ROUNDS);
    const lock: Lock = { salt, rounds: ROUNDS, iv, key: await crypto.subtle.encrypt({ name: CLOSED, iv }, closing, raw) };
    const change = database.transaction([LOCK, BOXES], "readwrite");
    change.objectStore(BOXES).clear();
    change.objectStore(LOCK).put(lock, LOCK);
    await done(change);
    return new Vault(database, await dataKey(raw));
  }

  /** Null where the passphrase is another. */
  static async open(passphrase: string): Promise<Vault | null> {
    const database = await open();
    const lock = await asked<Lock>(database.transaction(LOCK).objectStore(LOCK).get(LOCK));
    const closing = await closingKey(passphrase, lock.salt, lock.rounds);
    try {
      const raw = await crypto.subtle.decrypt({ name: CLOSED, iv: lock.iv }, closing, lock.key);
      return new Vault(database, await dataKey(new Uint8Array(raw)));
    } catch {
      database.close();
      return null;
    }
  }

  /** Everything on the telephone goes: a forgotten passphrase opens nothing. */
  static async destroy(): Promise<void> {
    const database = await open();
    const change = database.transaction([LOCK, BOXES], "readwrite");
    change.objectStore(BOXES).clear();
    change.objectStore(LOCK).clear();
    await done(change);
    database.close();
  }

  /**
   * All of it or nothing. What belongs together goes at once: a slow telephone waits for its disk at each change.
   * @param put Values by name; bytes are kept as they are, anything else as JSON.
   */
  async change(put: Record<string, unknown>, removed: string[] = []): Promise<void> {
    const boxes = await Promise.all(
      Object.entries(put).map(async ([name, value]) => {
        const iv = bytes(12);
        const content = value instanceof Uint8Array ? (value as Uint8Array<ArrayBuffer>) : new TextEncoder().encode(JSON.stringify(value));
        const box: Box = { iv, data: await crypto.subtle.encrypt(this.way(name, iv), this.key, content) };
        return { name, box };
      }),
    );
    const change = this.database.transaction(BOXES, "readwrite", { durability: "strict" });
    const store = change.objectStore(BOXES);
    boxes.forEach(({ name, box }) => store.put(box, name));
    removed.forEach((name) => store.delete(name));
    await done(change);
  }

  async get<T>(name: string): Promise<T | null> {
    const content = await this.getBytes(name);
    return content ? read<T>(content) : null;
  }

  async getBytes(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const box = await asked<Box | undefined>(this.database.transaction(BOXES).objectStore(BOXES).get(name));
    return box ? this.opened(name, box) : null;
  }

  private async opened(name: string, box: Box): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await crypto.subtle.decrypt(this.way(name, box.iv), this.key, box.data));
  }

  async all<T>(prefix: string): Promise<T[]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const store = this.database.transaction(BOXES).objectStore(BOXES);
    const [names, boxes] = await Promise.all([asked(store.getAllKeys(range)), asked<Box[]>(store.getAll(range))]);
    return Promise.all(boxes.map(async (box, at) => read<T>(await this.opened(String(names[at]), box))));
  }

  /** The name is closed with the record: one cannot be put in another's place. */
  private way(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: CLOSED, iv, additionalData: new TextEncoder().encode(name) };
  }
}

function read<T>(content: Uint8Array<ArrayBuffer>): T {
  return JSON.parse(new TextDecoder().decode(content)) as T;
}

export function bytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

export async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...digest].map((one) => one.toString(16).padStart(2, "0")).join("");
}

/** RFC 9562, version 4; crypto.randomUUID is not on every telephone that this has to run on. */
export function newId(): string {
  const raw = bytes(16);
  raw[6] = (raw[6]! & 0x0f) | 0x40;
  raw[8] = (raw[8]! & 0x3f) | 0x80;
  const text = [...raw].map((one) => one.toString(16).padStart(2, "0")).join("");
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

async function closingKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize("NFC").trim());
  const from = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(way, from, { name: CLOSED, length: 256 }, false, ["encrypt", "decrypt"]);
}

function dataKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, CLOSED, false, ["encrypt", "decrypt"]);
}

function open(): Promise<IDBDatabase> {
  const asking = indexedDB.open(NAME, 1);
  asking.onupgradeneeded = () => {
    asking.result.createObjectStore(LOCK);
    asking.result.createObjectStore(BOXES);
  };
  return asked(asking);
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((answered, failed) => {
    request.onsuccess = () => answered(request.result);
    request.onerror = () => failed(request.error);
  });
}

function done(change: IDBTransaction): Promise<void> {
  return new Promise((ended, failed) => {
    change.oncomplete = () => ended();
    change.onabort = () => failed(change.error);
    change.onerror = () => failed(change.error);
  });
}
