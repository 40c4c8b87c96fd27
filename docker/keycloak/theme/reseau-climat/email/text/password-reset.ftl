<#ftl output_format="plainText">
<#if (user.firstName)?has_content>${msg("greeting", user.firstName)}<#else>${msg("greetingAlone")}</#if>

${msg("resetText")}


${link}

${msg("resetExpiry", linkExpirationFormatter(linkExpiration))}

${msg("resetIgnore")}

${msg("signature")}
