export {DISPLAY_ROLES} from '#inventory'
