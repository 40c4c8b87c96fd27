package fr.reseauclimat.member.directory;

import java.util.UUID;
import java.util.Comparator;
import java.util.List;

import org.mapstruct.Mapper;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.PhotoAddress;
import fr.reseauclimat.organisation.OrganisationMapper;
import fr.reseauclimat.territory.TerritoryMapper;
import fr.reseauclimat.theme.Theme;
import fr.reseauclimat.theme.ThemeMapper;
import jakarta.inject.Inject;

/** Leaves out what a member hides. */
@Mapper
abstract class DirectoryMapper {

    @Inject
    OrganisationMapper organisations;

    @Inject
    TerritoryMapper territories;

    @Inject
    ThemeMapper themes;

    /** @param photo file of the photo, or null where there is none */
    MemberDetail toDetail(Member member, UUID photo) {
        var shown = member.visibility();
        return new MemberDetail(
                member.id(), member.firstName(), member.lastName(), member.role(), member.jobTitle(),
                organisations.toRef(member.organisation()), territories.toRef(member.territory()),
                member.themes().stream().sorted(Comparator.comparing(Theme::position)).map(themes::toRef).toList(),
                List.copyOf(member.skills()),
                PhotoAddress.of(shown.photo() ? photo : null),
                member.biography(), member.offers(), member.needs(),
                shown.email() ? member.email() : null,
                shown.phone() ? member.phone() : null,
                member.joinedAt());
    }
}
