package fr.reseauclimat.member.profile;

import java.util.UUID;
import java.time.Instant;
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

@Mapper
abstract class ProfileMapper {

    @Inject
    OrganisationMapper organisations;

    @Inject
    TerritoryMapper territories;

    @Inject
    ThemeMapper themes;

    /**
     * @param photo            file of the photo, or null where there is none
     * @param undeliveredSince or null where letters arrive
     */
    MyProfile toProfile(Member member, UUID photo, Instant undeliveredSince) {
        return new MyProfile(
                member.id(), member.firstName(), member.lastName(), member.email(), member.phone(), member.role(),
                member.jobTitle(), organisations.toRef(member.organisation()), territories.toRef(member.territory()),
                member.themes().stream().sorted(Comparator.comparing(Theme::position)).map(themes::toRef).toList(),
                List.copyOf(member.skills()), member.offers(), member.needs(), member.biography(),
                member.visibility(), PhotoAddress.of(photo), member.locale(), member.welcomedAt(), undeliveredSince,
                member.version());
    }
}
