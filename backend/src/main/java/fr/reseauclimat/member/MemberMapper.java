package fr.reseauclimat.member;

import org.mapstruct.Mapper;

@Mapper
public interface MemberMapper {

    default MemberRef toRef(Member member) {
        var organisation = member.organisation();
        return new MemberRef(member.id(), member.firstName(), member.lastName(),
                organisation == null ? null : organisation.name());
    }
}
