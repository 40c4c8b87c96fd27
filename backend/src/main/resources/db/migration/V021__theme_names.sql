-- Two themes of one name could not be told apart in a list. A slug stays when its theme is renamed, so it is no guard.
create unique index themes_name_fr_key on themes (search_key(name_fr));
