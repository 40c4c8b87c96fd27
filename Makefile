# Réseau Climat. A bare "make" prints help.

BIN := backend/local/bin
LOGS := target/logs
DATA := $(or $(RESEAU_CLIMAT_DATA),.data)
QUIETLY = $(BIN)/quietly
# Maven and Java of the JDK that fits, though another one may be the default.
JDK = JAVA_HOME="$$($(BIN)/find-jdk)" && export JAVA_HOME &&
MVN = mvn -B -Dstyle.color=never
LAUNCH = exec "$$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Dreseau-climat.root="$(CURDIR)" -jar $(LAUNCHER)

LAUNCHER := backend/local/target/reseau-climat-local.jar
API := backend/target/quarkus-app/quarkus-run.jar
PAGES := frontend/dist/index.html
LAUNCHER_SOURCES := $(shell find backend/local/src/main -type f) pom.xml backend/local/pom.xml
API_SOURCES := $(shell find backend/src/main -type f -not -path '*/node_modules/*') pom.xml backend/pom.xml
PAGES_SOURCES := $(shell find frontend/src frontend/public frontend/scripts -type f -not -name types.d.ts -not -name i18next.d.ts 2>/dev/null) \
	$(wildcard frontend/*.html frontend/*.ts frontend/*.json)

# The planner needs nothing but Java: each instance starts cold, in a machine of its own.
ROTATION := target/rotation
ROTATION_SOURCES := $(shell find backend/src/main/java/fr/reseauclimat/facilitation/rotation -name '*.java') \
	$(addprefix backend/rotation-tests/src/test/java/fr/reseauclimat/facilitation/rotation/,RotationBench.java SocialGolferCheck.java)
INSTANCES ?= 5x3x7 7x3x10 9x3x13 13x3x19 6x3x8 8x3x11 10x3x14 8x4x10 12x5x6 20x6x5 50x6x6 \
	2x2x3 3x3x4 4x4x5 5x5x6 7x7x8 8x8x9 9x9x10 \
	4x3x4 5x4x5 6x4x7 7x4x9 9x4x11 10x4x13 6x5x6 7x5x7 8x5x8 9x5x9 10x5x10 6x6x3 7x6x7 8x6x8 9x6x9 10x6x8 \
	8x7x8 9x7x9 10x7x8 9x8x9 10x8x7 10x9x5 10x10x4 \
	stations:5x4x5 stations:6x3x6 stations:6x4x6 stations:10x3x10 stations:12x5x12 stations:14x3x14 stations:15x4x15 \
	wishes:12x5x6 wishes:20x6x5 wishes:50x6x6 wishes:125x8x6

.DEFAULT_GOAL := help
.PHONY: help run dev reset backup restore test test-unit test-browser openapi lint-openapi bench-api bench-rotation territories fonts docker screenshot clean tools

help:
	@awk 'BEGIN { print "Réseau Climat" } \
	/^##@/ { printf "\n%s\n", substr($$0, 5) } \
	/^[a-z-]+:.*## / { split($$0, part, ":.*## "); printf "  make %-14s %s\n", part[1], part[2] }' $(MAKEFILE_LIST)

##@ Travailler

run: tools $(LAUNCHER) $(API) $(PAGES) ## tout construire et lancer : pages, API, Keycloak, PostgreSQL, courrier
	@$(JDK) $(LAUNCH)

dev: tools $(LAUNCHER) frontend/node_modules/.package-lock.json ## comme run, chaque changement visible aussitôt (pages et API)
	@$(JDK) $(LAUNCH) --hot-reload

reset: tools $(LAUNCHER) ## vider le dossier de données
	@$(JDK) $(LAUNCH) --reset

backup: tools $(LAUNCHER) ## sauvegarder base et fichiers, même en marche (FILE=chemin.zip)
	@$(JDK) $(LAUNCH) "--backup=$(FILE)"

restore: tools $(LAUNCHER) ## restaurer une sauvegarde (FILE=chemin.zip, REPLACE=oui remplace ce qui est là)
	@$(JDK) $(LAUNCH) "--restore=$(FILE)" $(if $(REPLACE),--replace)

##@ Vérifier

test: tools ## tous les tests, avec un bilan à la fin
	@$(JDK) exec node $(BIN)/test-all.mjs

test-unit: tools ## les tests rapides : règles, calculs, composants
	@$(JDK) exec node $(BIN)/test-all.mjs unit

test-browser: tools ## les parcours dans un vrai navigateur
	@$(JDK) exec node $(BIN)/test-all.mjs browser

bench-api: tools ## vitesse de l’API comparée à JDBC
	@$(JDK) $(MVN) -q -pl backend -am test -DexcludedGroups= -Dgroups=bench -Dtest.jvm= -Dtest='*Bench' -Dsurefire.failIfNoSpecifiedTests=false

bench-rotation: tools ## plans de rotation : rencontres répétées et secondes (INSTANCES="9x3x13 12x5x6")
	@$(JDK) $(QUIETLY) "Plans de rotation" $(LOGS)/rotation.log "$$JAVA_HOME/bin/javac" --release 21 -d $(ROTATION) $(ROTATION_SOURCES) && \
	for instance in header $(INSTANCES); do "$$JAVA_HOME/bin/java" -cp $(ROTATION) fr.reseauclimat.facilitation.rotation.RotationBench $$instance || exit 1; done

##@ Contrat et données

lint-openapi: openapi/node_modules/.package-lock.json ## le contrat suit les règles
	@npm --prefix openapi run --silent lint

openapi: tools ## écrire openapi/openapi.yaml d’après le code
	@$(JDK) $(QUIETLY) "Contrat de l’API" $(LOGS)/openapi.log $(MVN) -pl backend -am package -Dmaven.test.skip=true
	@cp backend/target/openapi/openapi.yaml openapi/openapi.yaml

territories: backend/src/main/territories/node_modules/.package-lock.json ## mettre à jour les territoires d’après le code officiel géographique
	@npm --prefix backend/src/main/territories run --silent export

fonts: backend/src/main/fonts/node_modules/.package-lock.json ## mettre à jour les polices des documents imprimés
	@npm --prefix backend/src/main/fonts run --silent export

##@ Livrer

screenshot: tools frontend/e2e/node_modules/.package-lock.json ## refaire les images de la documentation
	@$(JDK) RESEAU_CLIMAT_SOFTWARE=.tools/browser-tests npm --prefix frontend/e2e run --silent screenshots

docker: $(API) $(PAGES) ## construire les images (un moteur de conteneurs est nécessaire)
	docker build -f docker/api.Dockerfile -t reseau-climat-api .
	docker build -f docker/web.Dockerfile -t reseau-climat-web .

clean: ## effacer ce qui a été construit, sans toucher aux données
	@rm -rf target backend/target backend/local/target backend/rotation-tests/target frontend/dist frontend/node_modules frontend/e2e/node_modules openapi/node_modules openapi/java-client/target \
		frontend/test-results frontend/playwright-report

tools:
	@$(BIN)/check-tools

$(LAUNCHER): $(LAUNCHER_SOURCES)
	@$(JDK) $(QUIETLY) "Outils de la plateforme" $(LOGS)/launcher.log $(MVN) -pl backend/local package -Dmaven.test.skip=true
	@touch $@

$(API): $(API_SOURCES)
	@$(JDK) $(QUIETLY) "API" $(LOGS)/api.log $(MVN) -pl backend -am package -Dmaven.test.skip=true
	@touch $@

$(PAGES): $(PAGES_SOURCES) openapi/openapi.yaml frontend/node_modules/.package-lock.json
	@$(QUIETLY) "Pages" $(LOGS)/pages.log npm --prefix frontend run build
	@touch $@

%/node_modules/.package-lock.json: %/package-lock.json
	@PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 $(QUIETLY) "Bibliothèques : $*" $(LOGS)/npm-$(subst /,-,$*).log npm --prefix $* ci --no-audit --no-fund
	@touch $@
