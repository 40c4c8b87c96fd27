package fr.reseauclimat.theme;

import org.mapstruct.Mapper;

@Mapper
public interface ThemeMapper {

    default ThemeRef toRef(Theme theme) {
        return new ThemeRef(theme.id(), theme.slug(), theme.nameFr(), theme.nameEn(), theme.axis());
    }

    default ThemeDetail toDetail(Theme theme) {
        return new ThemeDetail(theme.id(), theme.slug(), theme.nameFr(), theme.nameEn(), theme.axis(),
                theme.position(), theme.archived(), theme.version());
    }
}
