package fr.reseauclimat.facilitation.script.network;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.script.DefaultScripts;
import fr.reseauclimat.facilitation.script.ScriptDoor;
import fr.reseauclimat.facilitation.script.ScriptStep;
import fr.reseauclimat.facilitation.script.Scripts;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.MemberMapper;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Scripts that the network shares: read by all members, cared for by whoever made them and by staff. */
@ApplicationScoped
@Transactional
class NetworkScripts {

    static final int MOST = 50;

    @Inject
    NetworkScriptRepository scripts;

    @Inject
    DefaultScripts defaults;

    @Inject
    Scripts parts;

    @Inject
    ScriptDoor door;

    @Inject
    CurrentMember currentMember;

    @Inject
    CurrentUser user;

    @Inject
    MemberMapper members;

    @Inject
    Clock clock;

    TechniqueScripts of(SegmentKind technique) {
        if (!technique.isTechnique()) {
            throw ProblemException.invalid("technique", "Ce temps n’a pas de déroulé.");
        }
        return new TechniqueScripts(defaults.of(technique).stream().map(ScriptStep::shown).toList(),
                scripts.of(technique).stream().map(this::shown).toList());
    }

    SavedScript save(SaveScriptRequest request) {
        var segment = door.part(request.eventId(), request.segmentId());
        if (scripts.count(segment.kind()) >= MOST) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "Le réseau a déjà " + MOST + " déroulés de cette technique\u00a0: supprimez-en un qui ne sert plus.");
        }
        var script = new NetworkScript(segment.kind(), request.name(), currentMember.require(), parts.steps(segment),
                clock.instant());
        scripts.persistAndFlush(script);
        return shown(script);
    }

    SavedScript rename(UUID id, RenameScriptRequest request, String ifMatch) {
        var script = mine(id);
        ExpectedVersion.require(ifMatch, script.version());
        script.rename(request.name(), clock.instant());
        scripts.flush();
        return shown(script);
    }

    void delete(UUID id) {
        scripts.delete(mine(id));
    }

    private NetworkScript mine(UUID id) {
        var script = scripts.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        if (!isMine(script)) {
            throw ProblemException.forbidden("Seules la personne qui l’a enregistré et l’équipe du réseau peuvent le faire.");
        }
        return script;
    }

    private boolean isMine(NetworkScript script) {
        return user.isStaff() || script.author() != null && script.author().id().equals(currentMember.idOrNull());
    }

    private SavedScript shown(NetworkScript script) {
        return new SavedScript(script.id(), script.technique(), script.name(),
                script.author() == null ? null : members.toRef(script.author()), script.changedAt(),
                script.steps().stream().map(ScriptStep::shown).toList(), isMine(script), script.version());
    }
}
