package fr.reseauclimat.member.directory;

import java.util.UUID;

import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who is in the network, as members see each other. */
@ApplicationScoped
public class MemberDirectory {

    @Inject
    DirectoryRepository directory;

    @Inject
    Members members;

    @Inject
    DirectoryMapper mapper;

    @Transactional
    Page<MemberSummary> search(MemberFilter filter, PageQuery page) {
        return directory.list(filter, page);
    }

    @Transactional
    MemberDetail get(UUID id) {
        var member = members.get(id);
        return mapper.toDetail(member, members.photoFile(id));
    }

    @Transactional
    Page<String> skills(String typed, PageQuery page) {
        return directory.skills(typed, page);
    }
}
