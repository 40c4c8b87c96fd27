<#macro emailLayout>
<!doctype html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:24px 16px;background:#fbfaf6;color:#17231f;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
<div style="max-width:34rem;margin:0 auto">
<p style="margin:0 0 16px;font-weight:700;color:#0a5a4a">Réseau Climat</p>
<div style="padding:24px;background:#ffffff;border:1px solid #d9ddd6;border-radius:12px">
<#nested>
</div>
</div>
</body>
</html>
</#macro>

<#macro greeting>
<p style="margin:0 0 16px"><#if (user.firstName)?has_content>${msg("greeting", user.firstName)}<#else>${msg("greetingAlone")}</#if></p>
</#macro>

<#macro action label link>
<p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#0a5a4a;color:#ffffff;font-weight:600;text-decoration:none">${label}</a></p>
</#macro>

<#macro ending link>
<p style="margin:24px 0 0">${msg("signature")}</p>
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #d9ddd6;color:#4c5b55;font-size:13px;word-break:break-all">${msg("linkFallback")}<br><a href="${link}" style="color:#0b5c8a">${link}</a></p>
</#macro>
