<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
    <#elseif section = "form">
    <div id="kc-info-message">
        <#if requiredActions??>
            <p class="instruction"><#list requiredActions as action>${msg("requiredAction.${action}")?cap_first}<#sep>, </#list>.</p>
        <#elseif messageHeader??>
            <p class="instruction">${message.summary}</p>
        </#if>
        <#if !skipLink??>
            <#if pageRedirectUri?has_content>
                <p><a class="pf-v5-c-button pf-m-primary" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
            <#elseif actionUri?has_content>
                <p><a class="pf-v5-c-button pf-m-primary" href="${actionUri}">${msg("proceedWithAction")}</a></p>
            <#elseif (client.baseUrl)?has_content>
                <p><a class="pf-v5-c-button pf-m-primary" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
            </#if>
        </#if>
    </div>
    </#if>
</@layout.registrationLayout>
