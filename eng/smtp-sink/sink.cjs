// A mail server for the tests, on a free port of the loopback interface. One JSON line on standard output when it
// listens, then one per message, as a parser that is not ours reads it. The local part of a recipient asks for trouble:
// "refused..." is answered 550, "busy..." 451, "silent..." never after DATA, "dropped..." by closing after DATA.
// Stops when standard input ends. --starttls offers STARTTLS, with a certificate that nobody signed.
const { SMTPServer } = require('smtp-server');
const { simpleParser } = require('mailparser');

const say = line => process.stdout.write(JSON.stringify(line) + '\n');
const answer = (code, text) => Object.assign(new Error(text), { responseCode: code });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: process.argv.includes('--starttls') ? [] : ['STARTTLS', 'AUTH'],
  onRcptTo(address, session, done) {
    if (address.address.startsWith('refused')) return done(answer(550, 'No such mailbox'));
    if (address.address.startsWith('busy')) return done(answer(451, 'Try again later'));
    done();
  },
  async onData(stream, session, done) {
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    const raw = Buffer.concat(chunks).toString('utf8');
    const mail = await simpleParser(raw);
    const recipients = session.envelope.rcptTo.map(r => r.address);
    say({
      from: session.envelope.mailFrom.address, recipients, raw,
      subject: mail.subject, messageId: mail.messageId, text: mail.text, html: mail.html,
      headers: Object.fromEntries(mail.headerLines.map(h => [h.key, h.line])),
    });
    if (recipients[0].startsWith('silent')) return;
    if (recipients[0].startsWith('dropped')) return session.connection?.close?.() ?? server.connections.forEach(c => c.close());
    done(null, 'taken');
  },
});
server.on('error', () => {});   // clients of the tests hang up at any point
server.listen(0, '127.0.0.1', () => say({ port: server.server.address().port }));
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
