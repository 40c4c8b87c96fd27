package fr.reseauclimat.event.checklist;

import java.util.List;

import fr.reseauclimat.event.EventKind;

/** What the network does for each kind of event, from experience, with the days before it on which it is due. */
final class ChecklistTemplate {

    /** @param daysBefore the event; negative for what comes after it */
    record Step(String label, int daysBefore) {
    }

    private ChecklistTemplate() {
    }

    static List<Step> of(EventKind kind) {
        return switch (kind) {
            case MEETING_DAY -> List.of(
                    new Step("Choisir le sujet et les objectifs avec l’ADEME", 90),
                    new Step("Trouver la collectivité qui accueille et le lieu", 75),
                    new Step("Vérifier l’accès de plain-pied, les transports et le stationnement", 60),
                    new Step("Repérer la visite de terrain et la personne qui guide", 60),
                    new Step("Confirmer les intervenantes et intervenants", 45),
                    new Step("Publier et inviter", 42),
                    new Step("Commander le repas, avec les besoins alimentaires", 10),
                    new Step("Composer les tables et imprimer l’émargement", 3),
                    new Step("Préparer le matériel d’animation", 2),
                    new Step("Envoyer le compte rendu et les engagements", -14));
            case WEBINAR -> List.of(
                    new Step("Choisir le sujet et la question posée", 45),
                    new Step("Confirmer les intervenantes et intervenants", 30),
                    new Step("Publier et inviter", 21),
                    new Step("Essayer la connexion, le son et le partage d’écran", 3),
                    new Step("Préparer l’accueil, le fil des questions et les relances", 2),
                    new Step("Mettre en ligne l’enregistrement, sous-titré", -7));
            case PUBLIC_DAY -> List.of(
                    new Step("Définir avec la commune la question posée au public", 75),
                    new Step("Réserver un lieu ouvert, accessible et connu de tous", 60),
                    new Step("Associer les associations du territoire", 45),
                    new Step("Publier et annoncer (affiches, bulletin, presse locale)", 30),
                    new Step("Préparer les supports de recueil, papier et code à photographier", 7),
                    new Step("Prévoir un coin pour les enfants et de quoi grignoter", 5),
                    new Step("Publier ce qui a été dit et ce qui en est fait", -21));
            case ELECTED_SEMINAR -> List.of(
                    new Step("Établir la liste des personnes invitées", 60),
                    new Step("Choisir un lieu calme et un horaire compatible avec les mandats", 45),
                    new Step("Envoyer les invitations", 42),
                    new Step("Appeler chaque personne pour connaître ses attentes", 14),
                    new Step("Préparer les situations à travailler", 7),
                    new Step("Rédiger la synthèse réservée aux participants", -14));
        };
    }
}
