import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as its receiver opens it. */
export interface Received {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** As the wire has them. */
  readonly headers: readonly string[];
}

/** A real mail server, in the test's own process. */
export interface MailServer {
  readonly port: number;
  readonly received: () => readonly Received[];
  /** Waits until somebody has got so many mails. */
  readonly to: (address: string, count?: number) => Promise<readonly Received[]>;
  readonly empty: () => void;
  /** Answers nobody until it starts again, on the same port. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** @param at the port to listen on; any that is free, when left out */
export const mailServer = async (at = 0): Promise<MailServer> => {
  let port = at;
  let server: SMTPServer | undefined;
  const mails: Received[] = [];

  const start = async () => {
    if (server !== undefined) return;
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        void simpleParser(stream).then((mail) => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          mails.push(received(mail, to));
          done();
        }, done);
      },
    });
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    port = (server.server.address() as AddressInfo).port;
  };
  const stop = async () => {
    const ending = server;
    server = undefined;
    await new Promise<void>((resolve) => {
      if (ending === undefined) resolve();
      else ending.close(resolve);
    });
  };
  await start();
  return {
    port,
    received: () => mails,
    to: (address, count = 1) =>
      until(() => {
        const mine = mails.filter(({ to }) => to.includes(address));
        return mine.length >= count ? mine : undefined;
      }),
    empty: () => {
      mails.length = 0;
    },
    stop,
    start,
  };
};

const received = (mail: ParsedMail, to: readonly string[]): Received => ({
  to,
  subject: mail.subject ?? '',
  text: mail.text ?? '',
  html: typeof mail.html === 'string' ? mail.html : '',
  headers: mail.headerLines.map(({ line }) => line),
});

/** Waits until something is there; a test that waits in vain says so. */
export const until = async <Value>(
  look: () => Value | undefined | Promise<Value | undefined>
): Promise<Value> => {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came');
};
