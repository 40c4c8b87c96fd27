<#ftl output_format="plainText">
<#if (user.firstName)?has_content>${msg("greeting", user.firstName)}<#else>${msg("greetingAlone")}</#if>

${msg("verificationText")}


${link}

${msg("verificationExpiry", linkExpirationFormatter(linkExpiration))}

${msg("verificationIgnore")}

${msg("signature")}
