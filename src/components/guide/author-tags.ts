import type { AuthorTag } from '#domain/author-tags.ts';
import Line from '#components/ui/Line.astro';
import Address from './Address.astro';
import KeyFacts from './KeyFacts.astro';
import Authorities from './Authorities.astro';
import Authority from './Authority.astro';
import AuthorityDirectory from './AuthorityDirectory.astro';
import Cite from './Cite.astro';
import Contact from './Contact.astro';
import Does from './Does.astro';
import DoesNot from './DoesNot.astro';
import WaysToSayNo from './WaysToSayNo.astro';
import Event from './Event.astro';
import Finding from './Finding.astro';
import Findings from './Findings.astro';
import Flow from './Flow.astro';
import Foreign from './Foreign.astro';
import IfMissing from './IfMissing.astro';
import IssueTracker from './IssueTracker.astro';
import Label from './Label.astro';
import Lane from './Lane.astro';
import LookFor from './LookFor.astro';
import OpenSetting from './OpenSetting.astro';
import PageLink from './PageLink.astro';
import PathTable from './PathTable.astro';
import RegionNote from './RegionNote.astro';
import Regions from './Regions.astro';
import Row from './Row.astro';
import Screen from './Screen.astro';
import Section from './Section.astro';
import SeenOnScreen from './SeenOnScreen.astro';
import SideBySide from './SideBySide.astro';
import SiteMap from './SiteMap.astro';
import SourceDirectory from './SourceDirectory.astro';
import State from './State.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Timeline from './Timeline.astro';
import WordIndex from './WordIndex.astro';

/** The component of every tag that authors may write: the one list, checked against the schemas in #domain. */
export const authorTags = {
  Address,
  KeyFacts,
  Authorities,
  Authority,
  AuthorityDirectory,
  Cite,
  Contact,
  Does,
  DoesNot,
  WaysToSayNo,
  Event,
  Finding,
  Findings,
  Flow,
  Foreign,
  IfMissing,
  IssueTracker,
  Label,
  Lane,
  Line,
  LookFor,
  OpenSetting,
  PageLink,
  PathTable,
  RegionNote,
  Regions,
  Row,
  Screen,
  Section,
  SeenOnScreen,
  SideBySide,
  SiteMap,
  SourceDirectory,
  State,
  Step,
  Steps,
  Timeline,
  WordIndex,
} satisfies Record<AuthorTag, unknown>;
