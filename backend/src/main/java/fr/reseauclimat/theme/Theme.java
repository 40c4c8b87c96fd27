package fr.reseauclimat.theme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A word of the one vocabulary that tags every object. It is archived, never deleted: old objects keep it. */
@Audited(name = "theme", fr = "un thème", en = "a theme", title = "%s.nameFr")
@Entity
@Table(name = "themes")
public class Theme extends VersionedEntity {

    private String slug;

    private String nameFr;

    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Axis axis;

    private int position;

    private boolean archived;

    protected Theme() {
    }

    Theme(String nameFr, String nameEn, Axis axis, int position) {
        this.slug = SearchText.fold(nameFr).replace(' ', '-');
        describe(nameFr, nameEn, axis, position);
    }

    /** Renames or moves it. The slug stays, because addresses of pages carry it. */
    void describe(String nameFr, String nameEn, Axis axis, int position) {
        this.nameFr = nameFr.strip();
        this.nameEn = nameEn.strip();
        this.axis = axis;
        this.position = position;
    }

    /** @return identifiers, for what names themes without holding them */
    public static List<UUID> ids(Collection<Theme> themes) {
        return themes.stream().map(Theme::id).toList();
    }

    void archive() {
        archived = true;
    }

    void restore() {
        archived = false;
    }

    /** @return its name in addresses, from its first French name */
    public String slug() {
        return slug;
    }

    public String nameFr() {
        return nameFr;
    }

    public String nameEn() {
        return nameEn;
    }

    public Axis axis() {
        return axis;
    }

    /** @return its place in lists, ascending */
    public int position() {
        return position;
    }

    /** @return whether new objects can no longer take it */
    public boolean archived() {
        return archived;
    }
}
