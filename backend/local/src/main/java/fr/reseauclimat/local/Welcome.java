package fr.reseauclimat.local;

import java.time.Duration;
import java.util.List;

/** The one box at the end of a start. */
final class Welcome {

    private Welcome() {
    }

    static List<String> lines(Settings settings, Duration time) {
        return List.of(
                "Réseau Climat est prêt, en %d s.".formatted(time.toSeconds()),
                "",
                "Application       " + settings.publicUrl() + "/",
                "Comptes           ademe · facilitatrice · elu · agent · association · admin",
                "                  (le mot de passe de chacun est son nom)",
                "Courrier reçu     " + settings.mailboxUrl() + "/",
                "API, lecture      " + settings.publicUrl() + "/api/docs",
                "API, contrat      " + settings.publicUrl() + "/api/openapi",
                "Keycloak          " + settings.keycloakUrl() + "/admin/" + KeycloakServer.REALM + "/console/  (compte admin)",
                "Données, journaux " + settings.data(),
                "",
                "Arrêter           Ctrl-C (les données restent ; « make reset » les efface)");
    }
}
