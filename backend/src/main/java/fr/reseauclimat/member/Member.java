package fr.reseauclimat.member;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.annotations.OptimisticLock;

import fr.reseauclimat.catalogue.CatalogueCard;
import fr.reseauclimat.catalogue.CatalogueKey;
import fr.reseauclimat.catalogue.CatalogueKind;
import fr.reseauclimat.catalogue.Catalogued;
import fr.reseauclimat.mail.Recipient;
import fr.reseauclimat.organisation.Organisation;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.audit.Unaudited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.security.Audience;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.text.WrittenText;
import fr.reseauclimat.territory.Territory;
import fr.reseauclimat.theme.Theme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/**
 * A person of the network. What Keycloak tells and when somebody came by does not count as a change of the profile:
 * somebody who is editing it in another window must not be refused for that.
 */
@Audited(name = "member", fr = "un profil", en = "a profile",
        title = "concat(%s.firstName, ' ', %s.lastName)", page = "/annuaire/{id}")
@Entity
@Table(name = "members")
public class Member extends VersionedEntity implements Catalogued {

    /** Coming back within this time is the same visit. */
    private static final Duration SAME_VISIT = Duration.ofMinutes(30);

    @OptimisticLock(excluded = true)
    private String subject;

    private String firstName;

    private String lastName;

    @Personal
    private String email;

    @Personal
    private String phone;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Territory territory;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private MemberRole role;

    private String jobTitle;

    @Personal
    private String biography;

    @Embedded
    private Visibility visibility = Visibility.DEFAULT;

    private String locale = "fr";

    @Column(updatable = false)
    private Instant joinedAt;

    @OptimisticLock(excluded = true)
    private Instant welcomedAt;

    @OptimisticLock(excluded = true)
    @Unaudited("when somebody comes by is nobody's business")
    private Instant lastVisitAt;

    @OptimisticLock(excluded = true)
    @Unaudited("when somebody comes by is nobody's business")
    private Instant previousVisitAt;

    @ElementCollection
    @CollectionTable(name = "member_skills", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "label")
    private Set<String> skills = new TreeSet<>();

    @ManyToMany
    @JoinTable(name = "member_themes", joinColumns = @JoinColumn(name = "member_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_id"))
    private Set<Theme> themes = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "member_offers", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> offers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "member_needs", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> needs = new ArrayList<>();

    protected Member() {
    }

    /** @param joinedAt when staff let this person in, or when a Keycloak account first came by */
    public Member(String firstName, String lastName, MailAddress email, MemberRole role, Instant joinedAt) {
        this.email = email.value();
        this.role = role;
        this.joinedAt = joinedAt;
        rename(firstName, lastName);
    }

    public void rename(String firstName, String lastName) {
        this.firstName = firstName.strip();
        this.lastName = lastName.strip();
    }

    /**
     * @param organisation whom this person belongs to, or null
     * @param territory    whom this person acts for, or null
     * @param jobTitle     what this person does there, or null
     */
    public void workFor(Organisation organisation, Territory territory, String jobTitle) {
        this.organisation = organisation;
        this.territory = territory;
        this.jobTitle = WrittenText.orNull(jobTitle);
    }

    public void present(String biography, String phone) {
        this.biography = WrittenText.orNull(biography);
        this.phone = WrittenText.orNull(phone);
    }

    /** @param themes what this person works on; replaces what was there */
    public void interest(Collection<Theme> themes) {
        this.themes.retainAll(themes);
        this.themes.addAll(themes);
    }

    /** Replaces all three. Skills that differ only by case are one skill. */
    public void exchange(Collection<String> skills, List<String> offers, List<String> needs) {
        var distinct = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        distinct.addAll(cleaned(skills));
        this.skills.retainAll(Set.copyOf(distinct));
        this.skills.addAll(distinct);
        replace(this.offers, cleaned(offers));
        replace(this.needs, cleaned(needs));
    }

    public void show(Visibility visibility) {
        this.visibility = visibility;
    }

    public void speak(String locale) {
        this.locale = locale;
    }

    /** Takes over what the access token says, once this account is known to be this person's. */
    public void recognise(String subject) {
        if (this.subject != null && !this.subject.equals(subject)) {
            throw new IllegalStateException("Member " + id() + " already has another account");
        }
        this.subject = subject;
    }

    public void mirror(MemberRole role) {
        this.role = role;
    }

    public void moveTo(MailAddress email) {
        this.email = email.value();
    }

    public void welcome(Instant now) {
        if (welcomedAt == null) {
            welcomedAt = now;
        }
    }

    public void visit(Instant now) {
        if (lastVisitAt == null || lastVisitAt.plus(SAME_VISIT).isBefore(now)) {
            previousVisitAt = lastVisitAt;
        }
        lastVisitAt = now;
    }

    @Override
    public CatalogueKey key() {
        return new CatalogueKey(CatalogueKind.MEMBER, id());
    }

    @Override
    public Optional<CatalogueCard> card() {
        return Optional.of(new CatalogueCard(key(), fullName(), jobTitle, Audience.MEMBERS, Theme.ids(themes),
                territory == null ? null : territory.id(), null, joinedAt, joinedAt));
    }

    /** @return the account in Keycloak, or null before the first sign-in */
    public String subject() {
        return subject;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public MailAddress email() {
        return MailAddress.stored(email);
    }

    public Recipient recipient() {
        return new Recipient(email(), firstName);
    }

    public String phone() {
        return phone;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Territory territory() {
        return territory;
    }

    public MemberRole role() {
        return role;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public String biography() {
        return biography;
    }

    public Visibility visibility() {
        return visibility;
    }

    /** @return {@code fr} or {@code en} */
    public String locale() {
        return locale;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    /** @return when the first visit was completed by the welcome, or null */
    public Instant welcomedAt() {
        return welcomedAt;
    }

    public Instant lastVisitAt() {
        return lastVisitAt;
    }

    /** @return when the visit before the present one ended: what came later is new to this person */
    public Instant previousVisitAt() {
        return previousVisitAt;
    }

    public Set<String> skills() {
        return new TreeSet<>(skills);
    }

    public Set<Theme> themes() {
        return Set.copyOf(themes);
    }

    public List<String> offers() {
        return List.copyOf(offers);
    }

    public List<String> needs() {
        return List.copyOf(needs);
    }

    private static List<String> cleaned(Collection<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static void replace(List<String> current, List<String> wanted) {
        if (!current.equals(wanted)) {
            current.clear();
            current.addAll(wanted);
        }
    }
}
