-- Since when the recipient misses this mail: the mail server said that it never takes it, or it was given up. Forgotten
-- as soon as a letter reaches the same address.
alter table outbox_mails add column undelivered_at timestamptz;

-- Who reads an answer, where it is not the network.
alter table outbox_mails add column reply_to text;

update outbox_mails set undelivered_at = next_attempt_at where state = 'FAILED';

create index outbox_mails_undelivered_idx on outbox_mails (lower(recipient_address)) where undelivered_at is not null;

-- Letters hold links that open something without an account: their text is not kept once they left. What was given up
-- keeps it for some days, so that it can be sent again.
delete from outbox_attachments a using outbox_mails m where m.id = a.mail_id and m.state = 'SENT';
update outbox_mails set text_body = null, html_body = null where state = 'SENT';
alter table outbox_mails add constraint outbox_mails_text_until_sent
    check (state = 'FAILED' or (state = 'PENDING') = (text_body is not null) and (state = 'PENDING') = (html_body is not null));

-- For lists of people: to whom letters do not arrive.
create view undelivered_addresses as
    select lower(recipient_address) address, min(undelivered_at) since from outbox_mails
    where undelivered_at is not null group by lower(recipient_address);
