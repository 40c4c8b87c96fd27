<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("errorTitle")}
    <#elseif section = "form">
        <div id="kc-error-message">
            <p class="instruction">${kcSanitize(message.summary)?no_esc}</p>
            <#-- An expired link has no client to go back to: the application's own address is always a way on. -->
            <#if !skipLink??>
                <#if (client.baseUrl)?has_content>
                    <p><a id="backToApplication" class="pf-v5-c-button pf-m-primary" href="${client.baseUrl}">${msg("goToApplication")}</a></p>
                <#elseif properties.applicationUrl?has_content>
                    <p><a id="backToApplication" class="pf-v5-c-button pf-m-primary" href="${properties.applicationUrl}/">${msg("goToApplication")}</a></p>
                </#if>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
