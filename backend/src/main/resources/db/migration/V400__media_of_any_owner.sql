-- Files and what is said of them belong to an owner of any kind. Contents lie in the store of files, under their digest.
alter table media_files add column owner_kind text, add column owner_id uuid;

update media_files f set owner_kind = 'minutes', owner_id = m.id from minutes m
where m.event_id = f.event_id
  and (exists (select from minutes_media x where x.file_id = f.id) or exists (select from minutes_version_media v where v.file_id = f.id));
update media_files f set owner_kind = 'card', owner_id = c.id from capture_cards c where c.media_id = f.id;
-- An upload that was begun goes on by another protocol: it begins anew.
delete from minutes_media x using media_uploads u where u.file_id = x.file_id;
delete from media_files f using media_uploads u where u.file_id = f.id;
-- What nobody shows any more.
delete from media_files where owner_kind is null;

drop index media_files_event_idx;
alter table media_files drop column event_id, alter column owner_kind set not null, alter column owner_id set not null;
create index media_files_owner_idx on media_files (owner_kind, owner_id);
create index media_files_digest_idx on media_files (digest);

-- Photos of members are files like others.
alter table member_photos add column file_id uuid;
update member_photos set file_id = gen_random_uuid();
insert into media_files (id, owner_kind, owner_id, kind, media_type, width, height, bytes, digest, stored_at)
select file_id, 'member', member_id, 'PICTURE', 'image/jpeg', 320, 320, octet_length(jpeg), digest, uploaded_at from member_photos;
insert into media_parts (file_id, position, content) select file_id, 0, jpeg from member_photos;
alter table member_photos drop column jpeg, drop column digest, alter column file_id set not null;

-- A file on its way in, by the contents that came so far.
create table media_chunks (
    file_id   uuid   not null references media_files (id) on delete cascade,
    from_byte bigint not null,
    bytes     bigint not null,
    digest    text   not null,
    primary key (file_id, from_byte)
);
create index media_chunks_digest_idx on media_chunks (digest);

-- What is said of a photo or a video, once for all owners.
alter table minutes_media rename to attachments;
alter table attachments rename constraint minutes_media_kind_known to attachments_kind_known;
alter table attachments drop constraint minutes_media_section_id_fkey;
alter table attachments rename column section_id to part_id;
alter table attachments add column owner_kind text, add column owner_id uuid, add column licence text;
update attachments a set owner_kind = 'minutes', owner_id = s.minutes_id from minutes_sections s where s.id = a.part_id;
alter table attachments alter column owner_kind set not null, alter column owner_id set not null, alter column part_id drop not null;
drop index minutes_media_section_idx;
create index attachments_owner_idx on attachments (owner_kind, owner_id, position);
create index attachments_file_idx on attachments (file_id);

-- No file and no attachment outlives its owner.
create function forget_media() returns trigger language plpgsql as $$
begin
    delete from attachments where owner_kind = tg_argv[0] and owner_id = old.id;
    delete from media_files where owner_kind = tg_argv[0] and owner_id = old.id;
    return null;
end $$;
create trigger minutes_media after delete on minutes for each row execute function forget_media('minutes');
create trigger capture_cards_media after delete on capture_cards for each row execute function forget_media('card');
create trigger members_media after delete on members for each row execute function forget_media('member');

alter table audit_entries disable trigger audit_entries_are_final;
update audit_entries set object_type = 'attachment' where object_type = 'section-media';
alter table audit_entries enable trigger audit_entries_are_final;
