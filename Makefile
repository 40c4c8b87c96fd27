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
PAGES_SOURCES := $(shell find frontend/src frontend/public frontend/scripts -type f -not -name schema.d.ts 2>/dev/null) \
	$(wildcard frontend/*.html frontend/*.ts frontend/*.json)

.DEFAULT_GOAL := help
.PHONY: help run dev reset test test-unit test-browser openapi lint-openapi bench-api territories docker screenshot clean tools

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

##@ Vérifier

test: tools ## tous les tests, avec un bilan à la fin
	@$(JDK) exec node $(BIN)/test-all.mjs

test-unit: tools ## les tests rapides : règles, calculs, composants
	@$(JDK) exec node $(BIN)/test-all.mjs unit

test-browser: tools ## les parcours dans un vrai navigateur
	@$(JDK) exec node $(BIN)/test-all.mjs browser

bench-api: tools ## vitesse de l’API comparée à JDBC
	@$(JDK) $(MVN) -q -pl backend -am test -DexcludedGroups= -Dgroups=bench -Dtest.jvm= -Dtest='*Bench' -Dsurefire.failIfNoSpecifiedTests=false

##@ Contrat et données

lint-openapi: openapi/node_modules/.package-lock.json ## le contrat suit les règles
	@npm --prefix openapi run --silent lint

openapi: tools ## écrire openapi/openapi.yaml d’après le code
	@$(JDK) $(QUIETLY) "Contrat de l’API" $(LOGS)/openapi.log $(MVN) -pl backend -am package -Dmaven.test.skip=true
	@cp backend/target/openapi/openapi.yaml openapi/openapi.yaml

territories: backend/src/main/territories/node_modules/.package-lock.json ## mettre à jour les territoires d’après le code officiel géographique
	@npm --prefix backend/src/main/territories run --silent export

##@ Livrer

screenshot: tools frontend/e2e/node_modules/.package-lock.json ## refaire les images de la documentation
	@$(JDK) RESEAU_CLIMAT_SOFTWARE=.tools/browser-tests npm --prefix frontend/e2e run --silent screenshots

docker: $(API) $(PAGES) ## construire les images (un moteur de conteneurs est nécessaire)
	docker build -f docker/api.Dockerfile -t reseau-climat-api .
	docker build -f docker/web.Dockerfile -t reseau-climat-web .

clean: ## effacer ce qui a été construit, sans toucher aux données
	@rm -rf target backend/target backend/local/target frontend/dist frontend/node_modules frontend/e2e/node_modules openapi/node_modules openapi/java-client/target \
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
