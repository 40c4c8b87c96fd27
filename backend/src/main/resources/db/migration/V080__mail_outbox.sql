-- Mail waits here, written in the transaction that causes it, until the mail server has taken it.
create table outbox_mails (
    id                uuid        primary key,
    recipient_address text        not null,
    recipient_name    text,
    subject           text        not null,
    text_body         text,
    html_body         text,
    state             text        not null default 'PENDING'
                                  constraint outbox_mails_state_known check (state in ('PENDING', 'SENT', 'FAILED')),
    created_at        timestamptz not null,
    attempts          integer     not null default 0,
    next_attempt_at   timestamptz not null,
    last_error        text,
    sent_at           timestamptz,
    constraint outbox_mails_sent_is_dated check ((state = 'SENT') = (sent_at is not null)),
    -- the bodies are erased some time after sending, never before
    constraint outbox_mails_pending_has_body check (state <> 'PENDING' or (text_body is not null and html_body is not null))
);

create index outbox_mails_due_idx on outbox_mails (next_attempt_at) where state = 'PENDING';
create index outbox_mails_erasable_idx on outbox_mails (created_at) where text_body is not null and state <> 'PENDING';

create table outbox_attachments (
    mail_id    uuid    not null references outbox_mails (id) on delete cascade,
    position   integer not null,
    file_name  text    not null,
    media_type text    not null,
    content    bytea   not null,
    primary key (mail_id, position)
);
