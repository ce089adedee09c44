/** A label whose next line is the headline of another article. */
export const NEIGHBOUR_LABEL =
  /^(?:previous|next|related|recommended) (?:article|post|story|news)s?:?$/iu;

/**
 * Kinds of line that are not the article, in the order they are tried: the first that fits gives its
 * reason. Patterns are tried on short lines only.
 */
export const FURNITURE_RULES = Object.entries({
  'a code of the content system': /^[\p{L}_-]*\d{6,}[-_\d]*$/iu,
  'a link to another article':
    /^(?:(?:previous|next|related|recommended|more|latest|trending|popular|top|most read) (?:article|post|stories|story|news|articles|posts|reading|coverage)s?\b.{0,12}$|(?:read|see|watch|listen|look) (?:also|more|next|on|now)\b|also (?:read|see|watch)\b|you (?:may|might) also (?:like|be interested)|(?:related|recommended|more on this|further reading|read also|more from)\s*:)/iu,
  'a prompt to share, follow or subscribe':
    /^(?:share(?::.{0,40}|(?: this| on| via| the (?:article|story))\b.{0,40})?$|(?:follow|join|like|find|contact) us\b|subscribe (?:to|now|today|for|here)\b|sign up\b|sign in\b|log in\b|enjoy(?:ed)? (?:this|the|our) (?:blog|article|post|story)\b|(?:liked|enjoyed) (?:this|it|what you read)\?|(?:support|donate)(?: us| our)? .{0,30}journalism|get (?:the|our) (?:latest|newsletter|app|best)|(?:write|read) (?:&|and) (?:read|write|earn)\b|tweet(?: this)?$|copy link$|print(?: this(?: page| article)?)?$|e-?mail(?: this)?$|whatsapp$|telegram$|facebook$|download (?:the|our) app)/iu,
  'a prompt of the page':
    /^(?:no time to read\??|get a summary|learn more|click here\b.{0,60}|tap here\b.{0,60}|listen to (?:this|the) (?:article|story).{0,30}|reading time\b.{0,20}|(?:estimated )?read(?:ing)? time:?.{0,20}|\d{1,2}[- ]min(?:ute)?s?(?: read)?|skip to (?:main )?content|back to top|continue reading.{0,60}|show more|load more|see all|view (?:all|gallery|comments)|loading\.*|menu|search|home|advertisement|sponsored(?: content)?|promoted|story continues below.{0,40}|article continues (?:below|after).{0,40})$/iu,
  'a newsletter line':
    /(?:\b(?:get|join|our|my|the daily|weekly|sign up|subscribe)\b.{0,40}\bnewsletters?\b|\b(?:to|in) your inbox\b).{0,80}$/iu,
  'part of a comment box':
    /^(?:(?:no|\d+|be the first to|leave a|post a|add a|write a|join the|view all|show|hide|all)\b.{0,24}\b(?:comment|comments|reply|replies|discussion|conversation)\b.{0,24}|comments?(?: \(\d+\)|: ?\d+| are closed.*)?|most relevant comments\b.*|(?:\d[\d,.]*[km]? )(?:views|shares|likes|reads|claps)\b.{0,30})$/iu,
  'a copyright or cookie line':
    /^(?:©|copyright (?:©|\(c\)|\d{4}|by)|\(c\) ?\d{4}|all rights reserved|this (?:site|website) uses cookies|we use cookies|accept (?:all )?cookies|privacy policy|terms of (?:use|service))/iu,
});
